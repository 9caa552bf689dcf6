//! The ways in which kernels are compressed.

use std::io::Read;

use anyhow::{anyhow, bail, ensure, Context, Result};

/// No kernel unpacks to more; what claims to is damaged, or was made to fill the memory.
const LIMIT: u64 = 1 << 30;
/// The largest dictionary that `lzma` makes, with its option `-9`, is half of this.
const LZMA_DICTIONARY: u32 = 128 << 20;
/// `lz4 -l`, which kbuild uses, cuts its input into pieces of this size.
const LZ4_PIECE: usize = 8 << 20;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Gzip,
    Xz,
    Lzma,
    Zstd,
    Lz4,
    Bzip2,
    /// Known, so that it can be named: nobody maintains a decoder for it.
    Lzo,
}

impl Format {
    pub const ALL: [Format; 7] =
        [Format::Gzip, Format::Xz, Format::Lzma, Format::Zstd, Format::Lz4, Format::Bzip2, Format::Lzo];

    /// What compressed data begins with.
    pub fn magic(self) -> &'static [u8] {
        match self {
            Format::Gzip => b"\x1f\x8b\x08",
            Format::Xz => b"\xfd7zXZ\0",
            // Properties lc=3 lp=0 pb=2, and a dictionary whose size is a multiple of 64 KiB: so has every `lzma` had them.
            Format::Lzma => b"\x5d\0\0",
            Format::Zstd => b"\x28\xb5\x2f\xfd",
            Format::Lz4 => b"\x02\x21\x4c\x18",
            Format::Bzip2 => b"BZh",
            Format::Lzo => b"\x89LZO\0\r\n\x1a\n",
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Format::Gzip => "gzip",
            Format::Xz => "xz",
            Format::Lzma => "lzma",
            Format::Zstd => "zstd",
            Format::Lz4 => "lz4",
            Format::Bzip2 => "bzip2",
            Format::Lzo => "lzo",
        }
    }

    /// The format of some data.
    pub fn of(bytes: &[u8]) -> Option<Format> {
        let format = Format::ALL.into_iter().find(|format| bytes.starts_with(format.magic()))?;
        // Its three bytes say little: the sizes of the dictionary and of the whole must be possible, too.
        if format == Format::Lzma {
            let dictionary = u32::from_le_bytes(*bytes.get(1..)?.first_chunk()?);
            let size = u64::from_le_bytes(*bytes.get(5..)?.first_chunk()?);
            return (dictionary <= LZMA_DICTIONARY && (size == u64::MAX || size <= LIMIT)).then_some(format);
        }
        Some(format)
    }

    /// Unpacks the data that `bytes` begins with; what follows its end is not looked at, since images go on.
    pub fn unpack(self, bytes: &[u8]) -> Result<Vec<u8>> {
        match self {
            Format::Gzip => whole(flate2::bufread::GzDecoder::new(bytes)),
            Format::Xz => whole(lzma_rust2::XzReader::new(bytes, false)),
            Format::Lzma => whole(lzma_rust2::LzmaReader::new_mem_limit(bytes, u32::MAX, None)?),
            Format::Zstd => zstd(bytes),
            Format::Lz4 => lz4(bytes),
            Format::Bzip2 => whole(bzip2::bufread::BzDecoder::new(bytes)),
            Format::Lzo => bail!("LZO is not read here: unpack it first (`lzop -d`), and name the vmlinux"),
        }
        .with_context(|| format!("the {} data does not unpack: copy or download the file again", self.name()))
    }
}

/// All that a decoder gives.
fn whole(decoder: impl Read) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    decoder.take(LIMIT + 1).read_to_end(&mut out)?;
    ensure!(out.len() as u64 <= LIMIT, "it goes on after {LIMIT} bytes, where no kernel does");
    Ok(out)
}

fn zstd(bytes: &[u8]) -> Result<Vec<u8>> {
    // In an image the unpacked size follows.
    let mut decoder = zstd::Decoder::with_buffer(bytes)?.single_frame();
    // kbuild compresses with `-22 --ultra`, whose window is 128 MiB.
    decoder.window_log_max(27)?;
    whole(decoder)
}

/// The legacy frame: pieces, each after its length, without an end mark. In an image the unpacked size follows.
fn lz4(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut rest = &bytes[Format::Lz4.magic().len()..];
    while let Some((length, more)) = rest.split_first_chunk::<4>() {
        let length = u32::from_le_bytes(*length) as usize;
        if more.is_empty() && length == out.len() {
            break;
        }
        let piece = more
            .get(..length)
            .ok_or_else(|| anyhow!("a piece of {length} bytes is announced, and {} bytes are left", more.len()))?;
        let piece = lz4_flex::block::decompress(piece, LZ4_PIECE)?;
        let last = piece.len() < LZ4_PIECE;
        out.extend_from_slice(&piece);
        ensure!(out.len() as u64 <= LIMIT, "it goes on after {LIMIT} bytes, where no kernel does");
        if last {
            break;
        }
        rest = &more[length..];
    }
    Ok(out)
}

#[cfg(test)]
pub mod tests {
    use std::io::Write;

    use super::*;

    /// Compressed as the tools do it.
    pub fn pack(format: Format, text: &[u8]) -> Vec<u8> {
        match format {
            Format::Gzip => {
                let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(9));
                out.write_all(text).unwrap();
                out.finish().unwrap()
            }
            Format::Xz => {
                let mut options = lzma_rust2::XzOptions::with_preset(1);
                options.set_check_sum_type(lzma_rust2::CheckType::Crc32);
                let mut out = lzma_rust2::XzWriter::new(Vec::new(), options).unwrap();
                out.write_all(text).unwrap();
                out.finish().unwrap()
            }
            Format::Lzma => {
                let options = lzma_rust2::LzmaOptions::with_preset(1);
                let mut out = lzma_rust2::LzmaWriter::new_use_header(Vec::new(), &options, None).unwrap();
                out.write_all(text).unwrap();
                out.finish().unwrap()
            }
            Format::Zstd => {
                let mut out = zstd::Encoder::new(Vec::new(), 1).unwrap();
                out.include_checksum(true).unwrap();
                out.write_all(text).unwrap();
                out.finish().unwrap()
            }
            Format::Lz4 => {
                let mut out = format.magic().to_vec();
                for piece in text.chunks(LZ4_PIECE) {
                    let piece = lz4_flex::block::compress(piece);
                    out.extend((piece.len() as u32).to_le_bytes());
                    out.extend(piece);
                }
                out
            }
            Format::Bzip2 => {
                let mut out = bzip2::write::BzEncoder::new(Vec::new(), bzip2::Compression::best());
                out.write_all(text).unwrap();
                out.finish().unwrap()
            }
            Format::Lzo => format.magic().to_vec(),
        }
    }

    /// Those that can be read.
    pub fn formats() -> impl Iterator<Item = Format> {
        Format::ALL.into_iter().filter(|format| *format != Format::Lzo)
    }

    #[test]
    fn each_format_there_and_back() {
        let text: Vec<u8> = (0..40_000_u32).flat_map(|n| (n / 3).to_le_bytes()).collect();
        for format in formats() {
            let mut packed = pack(format, &text);
            assert_eq!(Format::of(&packed), Some(format));
            assert!(format.unpack(&packed).unwrap() == text, "{format:?}");
            // kbuild appends the unpacked size.
            packed.extend((text.len() as u32).to_le_bytes());
            assert!(format.unpack(&packed).unwrap() == text, "{format:?}");
        }
    }

    #[test]
    fn lz4_in_several_pieces() {
        let text = vec![7; 2 * LZ4_PIECE];
        let mut packed = pack(Format::Lz4, &text);
        packed.extend((text.len() as u32).to_le_bytes());
        assert!(Format::Lz4.unpack(&packed).unwrap() == text);
    }

    #[test]
    fn what_is_cut_short_or_damaged_does_not_unpack() {
        let text: Vec<u8> = (0..4_000_u32).flat_map(|n| (n * n).to_le_bytes()).collect();
        for format in formats() {
            let packed = pack(format, &text);
            for end in (format.magic().len()..packed.len()).step_by(packed.len() / 37) {
                assert!(format.unpack(&packed[..end]).map_or(true, |out| out != text), "{format:?} up to {end}");
            }
            for at in (format.magic().len()..packed.len()).step_by(packed.len() / 37) {
                let mut damaged = packed.clone();
                damaged[at] ^= 0x55;
                // Not all formats have a checksum: what counts is that nothing panics.
                let _ = format.unpack(&damaged);
            }
        }
    }
}
