//! The command line; everything else is in the library.

use std::process::ExitCode;

use clap::Parser;
use generator::verbs::Cli;
use tracing::level_filters::LevelFilter;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let level = match cli.verbose {
        0 => LevelFilter::WARN,
        1 => LevelFilter::INFO,
        _ => LevelFilter::DEBUG,
    };
    tracing_subscriber::fmt()
        .with_max_level(level)
        .with_writer(std::io::stderr)
        // When a step began says what the one before it took.
        .with_timer(tracing_subscriber::fmt::time::uptime())
        .with_target(false)
        .init();
    match cli.verb.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
