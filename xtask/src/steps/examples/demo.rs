//! A demo that runs while a document's examples talk to it.

use std::io::{self, BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use crate::place::Place;

/// How long a demo may take until it says where it is.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running demo; it ends when this is dropped.
pub struct Demo {
    child: Child,
    address: String,
}

impl Demo {
    /// Starts a demo with its data where the product looks for it in `folder`, on a port that is free.
    pub fn start(place: &Place, folder: &Path) -> Result<Demo, String> {
        let sentence = |error: io::Error| format!("the demo cannot be started: {error}");
        let port = TcpListener::bind(("127.0.0.1", 0)).and_then(|socket| socket.local_addr()).map_err(sentence)?.port();
        let (reader, writer) = io::pipe().map_err(sentence)?;
        let mut command = Command::new(place.linjaus());
        command.args(["demo", "--port", &port.to_string(), "--data"]).arg(folder.join("linjaus-data"));
        command.stdin(Stdio::null()).stdout(writer.try_clone().map_err(sentence)?).stderr(writer);
        let child = command.spawn().map_err(sentence)?;
        drop(command);
        let mut demo = Demo { child, address: String::new() };
        demo.address = awaited(reader).ok_or("the demo did not print its address within a minute")?;
        Ok(demo)
    }

    /// Where it answers, without a slash at the end.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The first address that the demo prints. Its output is read on to the end, so that it never waits for us.
fn awaited(reader: io::PipeReader) -> Option<String> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(reader).lines().map_while(Result::ok) {
            if let Some(address) = address(&line) {
                let _ = sender.send(address);
            }
        }
    });
    receiver.recv_timeout(PATIENCE).ok()
}

fn address(line: &str) -> Option<String> {
    let start = line.find("http://")?;
    let address = line[start..].split_whitespace().next()?;
    Some(address.trim_end_matches(['/', '.', ',', ')']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_found_in_a_sentence() {
        assert_eq!(address("Linjaus answers at http://127.0.0.1:8080/.").as_deref(), Some("http://127.0.0.1:8080"));
        assert_eq!(address("seeding"), None);
    }
}
