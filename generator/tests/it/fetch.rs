//! `fetch`, from an archive that the test makes: a few packages, an index, and nothing of the network.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::support::generator;

/// A folder with an archive, a list, apt sources, and a cache.
struct Archive {
    folder: TempDir,
    arch: String,
}

impl Archive {
    /// With the headers of these versions; releases are 6.1.0-1, 6.1.0-2 …
    fn new(versions: &[&str]) -> Archive {
        let arch = text(&Command::new("dpkg").arg("--print-architecture").output().unwrap());
        let archive = Archive { folder: tempfile::tempdir().unwrap(), arch: arch.trim().to_owned() };
        fs::create_dir_all(archive.path("repository/pool")).unwrap();
        for (number, version) in versions.iter().enumerate() {
            archive.add_kernel(&format!("6.1.0-{}", number + 1), version);
        }
        archive.add("linux-kbuild-6.1", "6.1.90-1", &archive.arch, "", |root| {
            fs::create_dir_all(root.join("usr/lib/linux-kbuild-6.1/scripts")).unwrap();
            fs::write(root.join("usr/lib/linux-kbuild-6.1/scripts/Makefile.build"), "").unwrap();
        });
        archive.index();
        archive.list("bookworm");
        archive.sources(&format!("deb [trusted=yes] file:{} bookworm main\n", archive.path("repository").display()));
        archive
    }

    fn path(&self, below: &str) -> PathBuf {
        self.folder.path().join(below)
    }

    fn add_kernel(&self, stem: &str, version: &str) {
        let scripts = "../../lib/linux-kbuild-6.1/scripts";
        let (release, common) = (format!("{stem}-{}", self.arch), format!("linux-headers-{stem}-common"));
        let depends = format!("{common} (= {version}), linux-kbuild-6.1 (>= {version})");
        self.add(&format!("linux-headers-{release}"), version, &self.arch, &depends, |root| {
            let tree = root.join(format!("usr/src/linux-headers-{release}"));
            fs::create_dir_all(&tree).unwrap();
            let makefile =
                format!("KBUILD_OUTPUT=/usr/src/linux-headers-{release}\ninclude /usr/src/{common}/Makefile\n");
            fs::write(tree.join("Makefile"), makefile).unwrap();
            symlink(scripts, tree.join("scripts")).unwrap();
        });
        self.add(&common, version, "all", "", |root| {
            let tree = root.join("usr/src").join(&common);
            fs::create_dir_all(&tree).unwrap();
            fs::write(
                tree.join("Makefile"),
                "all:\n\t@cat scripts/Makefile.build $(KBUILD_OUTPUT)/scripts/Makefile.build\n\t@echo built\n",
            )
            .unwrap();
            symlink(scripts, tree.join("scripts")).unwrap();
        });
        self.add(&format!("linux-image-{release}"), version, &self.arch, "", |root| {
            fs::create_dir_all(root.join("boot")).unwrap();
            fs::create_dir_all(root.join("lib/modules")).unwrap();
            fs::write(root.join(format!("boot/vmlinuz-{release}")), "an image").unwrap();
        });
    }

    fn add(&self, package: &str, version: &str, arch: &str, depends: &str, fill: impl FnOnce(&Path)) {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("DEBIAN")).unwrap();
        let depends = if depends.is_empty() { String::new() } else { format!("Depends: {depends}\n") };
        let control = format!(
            "Package: {package}\nVersion: {version}\nArchitecture: {arch}\n{depends}Maintainer: Nobody <nobody@localhost>\n\
             Description: a test\n"
        );
        fs::write(root.path().join("DEBIAN/control"), control).unwrap();
        fill(root.path());
        let deb = self.deb(package);
        let made =
            Command::new("dpkg-deb").args(["--root-owner-group", "-Znone", "-b"]).args([root.path(), &deb]).output();
        assert!(made.as_ref().unwrap().status.success(), "{}", text(&made.unwrap()));
    }

    fn deb(&self, package: &str) -> PathBuf {
        self.path("repository/pool").join(format!("{package}.deb"))
    }

    fn index(&self) {
        let mut packages = String::new();
        for entry in fs::read_dir(self.path("repository/pool")).unwrap().flatten() {
            let control = Command::new("dpkg-deb").arg("-f").arg(entry.path()).output().unwrap();
            let bytes = fs::read(entry.path()).unwrap();
            packages += &format!(
                "{}Filename: pool/{}\nSize: {}\nSHA256: {}\n\n",
                text(&control),
                entry.file_name().to_string_lossy(),
                bytes.len(),
                sha256(&bytes)
            );
        }
        let place = format!("main/binary-{}/Packages", self.arch);
        let suite = self.path("repository/dists/bookworm");
        fs::create_dir_all(suite.join(&place).parent().unwrap()).unwrap();
        fs::write(suite.join(&place), &packages).unwrap();
        let row = format!(" {} {} {place}", sha256(packages.as_bytes()), packages.len());
        let release = format!(
            "Suite: bookworm\nCodename: bookworm\nDate: Thu, 01 Jan 2026 00:00:00 UTC\nArchitectures: {}\nComponents: main\n\
             SHA256:\n{row}\n",
            self.arch
        );
        fs::write(suite.join("Release"), release).unwrap();
    }

    fn list(&self, suite: &str) {
        let text = format!(
            "[[arch]]\ndebian = \"{0}\"\nflavours = [\"{0}\"]\n[[debian]]\nname = \"test\"\nsuites = [\"{suite}\"]\n\
             optional = [\"bookworm-updates\"]\n",
            self.arch
        );
        fs::write(self.path("kernels.toml"), text).unwrap();
    }

    fn sources(&self, text: &str) {
        fs::write(self.path("test.list"), text).unwrap();
    }

    fn command(&self, more: &[&str]) -> Command {
        self.verb("fetch", more)
    }

    fn verb(&self, verb: &str, more: &[&str]) -> Command {
        let mut command = generator(&[verb]);
        command.arg("--list").arg(self.path("kernels.toml")).arg("--sources").arg(self.path("test.list")).args(more);
        command.env("KMOD_CACHE", self.path("cache"));
        command
    }

    fn fetch(&self, more: &[&str]) -> Output {
        self.command(more).output().unwrap()
    }

    /// The tree of a release, if it is there.
    fn tree(&self, stem: &str, version: &str) -> Option<PathBuf> {
        let release = format!("{stem}-{}", self.arch);
        let folder = self.path("cache/debian").join(format!("headers-{release}_{version}"));
        Some(folder.join(format!("usr/src/linux-headers-{release}"))).filter(|tree| tree.is_dir())
    }

    /// What a run that was cut short leaves.
    fn remains(&self) -> Vec<String> {
        let names = |folder: &str| {
            fs::read_dir(self.path(folder)).into_iter().flatten().flatten().map(|entry| entry.file_name())
        };
        let debs = names("cache/debian/debs");
        let names = names("cache/debian").chain(debs).map(|name| name.to_string_lossy().into_owned());
        names
            .filter(|name| [".partial", ".lock", ".deb", ".FAILED"].iter().any(|ending| name.ends_with(ending)))
            .collect()
    }
}

/// Turns a bit of a file, and returns what it was.
fn damage(file: &Path) -> Vec<u8> {
    let good = fs::read(file).unwrap();
    let mut bad = good.clone();
    let middle = bad.len() / 2;
    bad[middle] ^= 1;
    fs::write(file, bad).unwrap();
    good
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn headers_are_fetched_once_and_build() {
    let archive = Archive::new(&["6.1.80-1", "6.1.90-1"]);
    let first = archive.fetch(&[]);
    let said = text(&first);
    assert!(first.status.success() && said.contains("2 kernels: 2 fetched"), "{said}");
    assert!(said.contains("bookworm-updates: the mirror does not have it"), "{said}");
    assert_eq!(archive.remains(), [""; 0]);
    for (stem, version) in [("6.1.0-1", "6.1.80-1"), ("6.1.0-2", "6.1.90-1")] {
        let tree = archive.tree(stem, version).unwrap();
        // Through links and includes, the common half and kbuild are found.
        let built = Command::new("make").arg("-C").arg(&tree).env_remove("MAKEFLAGS").output().unwrap();
        assert!(built.status.success() && text(&built).contains("built"), "{}", text(&built));
    }
    // Without the archive.
    fs::rename(archive.path("repository"), archive.path("gone")).unwrap();
    let second = archive.fetch(&["--offline"]);
    assert!(second.status.success() && text(&second).contains("0 fetched (0.0 MB), 2 were there"), "{}", text(&second));
}

#[test]
fn patterns_shards_and_images() {
    let archive = Archive::new(&["6.1.80-1", "6.1.90-1"]);
    let dry = text(&archive.fetch(&["--dry-run", "--shard", "2/2"]));
    assert!(dry.contains("debian/test/6.1.0-2-") && !dry.contains("6.1.0-1-") && dry.contains("missing"), "{dry}");
    assert!(text(&archive.fetch(&["--only", "debian/other/*"])).contains("no kernel of the list has such a name"));
    let one = archive.fetch(&["--images", "--only", "debian/test/6.1.0-1-*"]);
    assert!(one.status.success() && text(&one).contains("1 kernels: 1 fetched"), "{}", text(&one));
    assert!(archive.tree("6.1.0-2", "6.1.90-1").is_none());
    let boot = archive.path("cache/debian").join(format!("boot-6.1.0-1-{}_6.1.80-1", archive.arch));
    assert!(boot.join(format!("boot/vmlinuz-6.1.0-1-{}", archive.arch)).is_file());
    assert!(!boot.join("lib").exists(), "modules are not unpacked");
}

#[test]
fn a_package_with_a_wrong_digest_is_not_unpacked() {
    let archive = Archive::new(&["6.1.80-1", "6.1.90-1"]);
    let package = format!("linux-headers-6.1.0-1-{}", archive.arch);
    let deb = archive.deb(&package);
    let good = damage(&deb);
    let run = archive.fetch(&[]);
    let said = text(&run);
    assert!(!run.status.success() && said.contains("1 fetched") && said.contains("1 failed"), "{said}");
    assert!(said.contains(&format!("{package} 6.1.80-1")) && said.contains(&sha256(&good)), "{said}");
    assert!(said.contains("is not the package that the index names") && said.contains("mend:"), "{said}");
    assert!(archive.tree("6.1.0-1", "6.1.80-1").is_none() && archive.tree("6.1.0-2", "6.1.90-1").is_some());
    assert_eq!(archive.remains(), [""; 0]);

    fs::write(&deb, good).unwrap();
    assert!(text(&archive.fetch(&[])).contains("1 fetched"), "the next run brings it");
}

#[test]
fn a_run_that_was_killed_is_gone_on_with() {
    let versions = ["6.1.80-1", "6.1.82-1", "6.1.84-1", "6.1.86-1"];
    let archive = Archive::new(&versions);
    let mut run = archive.command(&[]).spawn().unwrap();
    for _ in 0..1000 {
        if archive.tree("6.1.0-1", versions[0]).is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    run.kill().unwrap();
    run.wait().unwrap();
    // What a kill in the middle of a download and in the middle of unpacking leaves, wherever this one struck.
    let package = format!("linux-headers-6.1.0-4-{}", archive.arch);
    let deb = fs::read(archive.deb(&package)).unwrap();
    let cache = archive.path("cache/debian");
    fs::create_dir_all(cache.join("debs")).unwrap();
    fs::write(cache.join(format!("debs/{package}.deb")), &deb[..deb.len() / 2]).unwrap();
    let half = cache.join(format!("headers-6.1.0-3-{}_6.1.84-1.partial/root/usr/src", archive.arch));
    fs::create_dir_all(&half).unwrap();
    fs::write(half.join("half"), "").unwrap();

    let again = archive.fetch(&[]);
    assert!(again.status.success(), "{}", text(&again));
    for (number, version) in versions.iter().enumerate() {
        assert!(archive.tree(&format!("6.1.0-{}", number + 1), version).is_some());
    }
    assert_eq!(archive.remains(), [""; 0]);
}

#[test]
fn what_cannot_be_had_is_said() {
    let archive = Archive::new(&["6.1.80-1"]);
    let run = archive.fetch(&["--offline"]);
    assert!(!run.status.success() && text(&run).contains("the cache has no index"), "{}", text(&run));

    // By whatever suite of Debian's its sources name the mirror, it is asked.
    archive.list("bokworm");
    for named in ["stable", "bookworm", "trixie"] {
        archive.sources(&format!("deb [trusted=yes] file:{} {named} main\n", archive.path("repository").display()));
        let run = archive.fetch(&[]);
        assert!(!run.status.success() && text(&run).contains("the mirror has no suite \"bokworm\""), "{}", text(&run));
    }

    // Nobody listens there.
    archive.list("bookworm");
    archive.sources("deb [trusted=yes] http://127.0.0.1:1/debian bookworm main\n");
    let run = archive.fetch(&[]);
    let said = text(&run);
    assert!(
        !run.status.success() && said.contains("could not fetch its indexes") && said.contains("--offline"),
        "{said}"
    );

    archive.sources("deb http://127.0.0.1:1/ubuntu noble main\n");
    assert!(text(&archive.fetch(&[])).contains("no source of Debian's packages"));

    let known = archive.fetch(&["--shard", "3/2"]);
    assert!(text(&known).contains("is not I/N"), "{}", text(&known));
}

#[test]
fn an_update_makes_no_key_without_its_proof() {
    let archive = Archive::new(&["6.1.80-1"]);
    damage(&archive.deb(&format!("linux-image-6.1.0-1-{}", archive.arch)));
    let store = archive.path("store");
    let git = |args: &[&str]| assert!(Command::new("git").arg("-C").arg(&store).args(args).status().unwrap().success());
    fs::create_dir(&store).unwrap();
    git(&["init", "--quiet"]);
    git(&["config", "user.useConfigOnly", "true"]);
    let update = || {
        let mut command = archive.verb("update", &["--out"]);
        let run = command.arg(&store).env("GIT_CONFIG_GLOBAL", "/dev/null").output().unwrap();
        assert!(!run.status.success());
        text(&run)
    };
    let said = update();
    assert!(said.contains("git does not know who commits") && said.contains("git config user.name"), "{said}");
    git(&["config", "user.name", "Nobody"]);
    git(&["config", "user.email", "nobody@localhost"]);
    let said = update();
    let image = said.contains("was not fetched") && said.contains("is not the package that the index names");
    assert!(image && said.contains("0 kernels: 0 new") && said.contains("1 of 1 kernels have no key"), "{said}");
    assert!(!store.join("manifest.json").exists() && !store.join(".git/linux-kmod-update").exists());
}
