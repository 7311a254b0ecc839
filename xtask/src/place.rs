//! Where things are: the repository, the build's output, and the tools that the tests bring along.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The places that the steps work in.
pub struct Place {
    /// The root of the repository.
    pub root: PathBuf,
    /// Cargo's target directory.
    pub target: PathBuf,
}

impl Place {
    /// Finds the places from this crate's own, and from `CARGO_TARGET_DIR` where it is set.
    pub fn find() -> Place {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = here.parent().unwrap_or(here).to_path_buf();
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        Place { root, target }
    }

    /// The product, as the build step leaves it.
    pub fn linjaus(&self) -> PathBuf {
        self.target.join("debug").join("linjaus")
    }

    /// Where the browser stories stand.
    pub fn stories(&self) -> PathBuf {
        self.root.join("e2e")
    }

    /// A tool that the tests install for themselves, out of the system's way.
    pub fn tool(&self, name: &str) -> PathBuf {
        self.target.join("tools").join(name)
    }

    /// A program by name: our own copy where there is one, else one on the `PATH`.
    pub fn program(&self, name: &str) -> Option<PathBuf> {
        let path = env::var_os("PATH").unwrap_or_default();
        self.own_bins().into_iter().chain(env::split_paths(&path)).map(|dir| dir.join(name)).find(|file| file.is_file())
    }

    /// The `bin` folders of the tools that the tests have installed.
    pub fn own_bins(&self) -> Vec<PathBuf> {
        let tools = fs::read_dir(self.target.join("tools")).into_iter().flatten().flatten();
        tools.map(|tool| tool.path().join("bin")).filter(|bin| bin.is_dir()).collect()
    }
}
