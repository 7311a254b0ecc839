//! A PostgreSQL server for a test alone: made, started, and stopped with the test. Its socket and its data lie in a folder of
//! their own; nothing listens on the network unless asked.

use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// PostgreSQL refuses to run as root: then it runs as Debian's `nobody`.
const NOBODY: u32 = 65_534;

/// A server.
pub struct Cluster {
    folder: tempfile::TempDir,
    port: u16,
    server: Option<Child>,
    databases: AtomicUsize,
}

impl Cluster {
    /// Makes a server and starts it.
    pub fn start() -> Self {
        let folder = tempfile::Builder::new().prefix("pg").tempdir_in("/tmp").expect("a folder for PostgreSQL");
        let port = TcpListener::bind(("127.0.0.1", 0)).and_then(|free| free.local_addr()).expect("a free port").port();
        let mut cluster = Self { folder, port, server: None, databases: AtomicUsize::new(0) };
        if is_root() {
            chown(cluster.folder.path(), Some(NOBODY), Some(NOBODY)).expect("a folder for nobody");
        }
        std::fs::set_permissions(cluster.folder.path(), std::fs::Permissions::from_mode(0o700))
            .expect("its permissions");
        let made = cluster
            .program("initdb")
            .args(["--username=linjaus", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--pgdata"])
            .arg(cluster.data())
            .stdout(Stdio::null())
            .status()
            .expect("initdb");
        assert!(made.success(), "initdb failed");
        cluster.go_on();
        cluster
    }

    /// Starts the server again after it was killed or stopped.
    pub fn go_on(&mut self) {
        // The shell stops the server when this process ends in whatever way: then its input ends.
        let script = r#"exec 3<&0; "$@" & server=$!; echo $server > "$PIDFILE"
            (cat <&3 > /dev/null; kill -QUIT $server 2> /dev/null) & wait $server"#;
        let mut shell = Command::new("sh");
        shell.args(["-c", script, "sh"]);
        shell.env("PIDFILE", self.folder.path().join("pid"));
        let server = self.program("postgres");
        let socket = self.folder.path().display().to_string();
        shell.arg(server.get_program()).args(server.get_args());
        shell.arg("-D").arg(self.data()).args(["-p", &self.port.to_string(), "-k", &socket]);
        shell.args(["-c", "listen_addresses=127.0.0.1", "-c", "fsync=on", "-c", "max_connections=100"]);
        shell.args(["-c", "logging_collector=off", "-c", "shared_buffers=32MB"]);
        let log =
            std::fs::OpenOptions::new().create(true).append(true).open(self.folder.path().join("log")).expect("log");
        shell.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(log);
        self.server = Some(shell.spawn().expect("sh"));
        let is_up = (0..600).any(|_| {
            std::thread::sleep(Duration::from_millis(50));
            self.answers()
        });
        let log = || std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        assert!(is_up, "PostgreSQL did not start:\n{}", log());
    }

    /// Ends the server at once, as a failing machine would: every process of it, in the middle of whatever it does.
    pub fn kill(&mut self) {
        self.signal("-KILL");
        if let Some(mut shell) = self.server.take() {
            drop(shell.stdin.take());
            shell.wait().expect("its end");
        }
        // The processes of the connections notice by themselves that the first one is gone.
        for _ in 0..500 {
            if self.is_silent() {
                break;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Stops the server in order.
    pub fn stop(&mut self) {
        self.signal("-INT");
        if let Some(mut shell) = self.server.take() {
            shell.wait().expect("its end");
        }
    }

    fn signal(&self, signal: &str) {
        let pid = std::fs::read_to_string(self.folder.path().join("pid")).expect("the server's number");
        Command::new("kill").args([signal, pid.trim()]).status().expect("kill");
    }

    /// No process of the server is left that holds its memory.
    fn is_silent(&self) -> bool {
        let data = self.data().display().to_string();
        let ran = Command::new("pgrep").args(["-f", &data]).stdout(Stdio::null()).status();
        !ran.is_ok_and(|status| status.success())
    }

    fn answers(&self) -> bool {
        let ran =
            Command::new(bin("psql")).args([&self.url("postgres"), "-tAc", "SELECT 1"]).stderr(Stdio::null()).output();
        ran.is_ok_and(|out| out.status.success())
    }

    /// A fresh, empty database: its address.
    pub fn database(&self) -> String {
        let name = format!("d{}", self.databases.fetch_add(1, Ordering::Relaxed));
        self.run("postgres", &format!("CREATE DATABASE {name}"));
        self.url(&name)
    }

    /// The address of a database, by the socket.
    pub fn url(&self, name: &str) -> String {
        format!("postgres://linjaus@localhost:{}/{name}?host={}", self.port, self.folder.path().display())
            .replace("localhost", "")
    }

    /// The address of a database, over loopback.
    pub fn tcp_url(&self, user: &str, name: &str) -> String {
        format!("postgres://{user}@127.0.0.1:{}/{name}", self.port)
    }

    /// Runs a statement as the server's administrator and gives what it prints.
    pub fn run(&self, database: &str, sql: &str) -> String {
        let url = if database.contains("://") { database.to_string() } else { self.url(database) };
        let ran = Command::new(bin("psql")).args([&url, "-tAqc", sql]).output().expect("psql");
        assert!(ran.status.success(), "{sql}: {}", String::from_utf8_lossy(&ran.stderr));
        String::from_utf8_lossy(&ran.stdout).trim().to_string()
    }

    /// Where its data lies.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn program(&self, name: &str) -> Command {
        let program = bin(name);
        let mut command = if is_root() {
            let mut command = Command::new("setpriv");
            let nobody = NOBODY.to_string();
            command.args(["--reuid", &nobody, "--regid", &nobody, "--clear-groups"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        command.current_dir("/");
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Some(mut shell) = self.server.take() {
            drop(shell.stdin.take());
            drop(shell.wait());
        }
    }
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|me| std::os::unix::fs::MetadataExt::uid(&me) == 0)
}

/// Debian keeps the server's programs out of the `PATH`, in a folder of their own for each version.
fn bin(name: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut debian: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .map(|versions| versions.flatten().map(|version| version.path().join("bin")).collect())
        .unwrap_or_default();
    debian.sort();
    let folders = debian.into_iter().rev().chain(std::env::split_paths(&path));
    let found = folders.map(|folder| folder.join(name)).find(|program: &PathBuf| Path::is_file(program));
    found.unwrap_or_else(|| {
        panic!("PostgreSQL's {name} is not here. On Debian as root: apt-get install postgresql; or `cargo xtask test --only tools`")
    })
}
