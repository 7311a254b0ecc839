//! What whoever watches over the server asks: is it alive, can it answer, how much is there. On loopback alone; without names,
//! texts and secrets.

use std::fmt::Write as _;

use app::App;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

/// Answers on a listener of its own until the process ends.
///
/// # Errors
/// Where the listener breaks.
pub async fn watch(app: App, listener: tokio::net::TcpListener) -> std::io::Result<()> {
    let router = Router::new()
        .route("/health", get(async || "ok\n"))
        .route("/ready", get(ready))
        .route("/metrics", get(metrics))
        .with_state(app);
    axum::serve(listener, router).await
}

/// Can the data be read? A proxy sends nobody to a server that says no.
async fn ready(State(app): State<App>) -> Response {
    match read(app).await {
        Ok(_) => "ready\n".into_response(),
        Err(sentence) => (StatusCode::SERVICE_UNAVAILABLE, format!("not ready: {sentence}\n")).into_response(),
    }
}

async fn read(app: App) -> Result<Vec<(String, u64)>, String> {
    let programmes = tokio::task::spawn_blocking(move || app.store().programmes()).await;
    let programmes = programmes.map_err(|error| error.to_string())?.map_err(|error| error.to_string())?;
    Ok(programmes.into_iter().map(|programme| (programme.id, programme.size)).collect())
}

async fn metrics(State(app): State<App>) -> Response {
    let programmes = read(app).await;
    let text = told(programmes.as_deref().ok(), crate::live::following(), resident());
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}

fn told(programmes: Option<&[(String, u64)]>, following: usize, resident: Option<u64>) -> String {
    let mut out = String::new();
    let mut metric = |name: &str, help: &str, values: &[(String, u64)]| {
        // Writing to a string does not fail.
        let _ = writeln!(out, "# HELP {name} {help}\n# TYPE {name} gauge");
        for (labels, value) in values {
            let _ = writeln!(out, "{name}{labels} {value}");
        }
    };
    let one = |value: u64| vec![(String::new(), value)];
    metric("linjaus_ready", "Whether the data can be read.", &one(u64::from(programmes.is_some())));
    let entries: Vec<(String, u64)> =
        programmes.unwrap_or_default().iter().map(|(id, size)| (format!("{{programme={id:?}}}"), *size)).collect();
    metric("linjaus_record_entries", "Entries of each programme's record.", &entries);
    metric("linjaus_live_pages", "Pages that follow live.", &one(u64::try_from(following).unwrap_or(u64::MAX)));
    if let Some(resident) = resident {
        metric("process_resident_memory_bytes", "Memory in use.", &one(resident));
    }
    out
}

/// This process's memory in bytes, where the system tells it.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse::<u64>().ok()?.checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metrics_are_in_the_form_that_prometheus_reads() {
        let text = told(Some(&[("river".to_owned(), 12)]), 3, Some(4096));
        assert!(text.contains("# TYPE linjaus_ready gauge\nlinjaus_ready 1\n"), "{text}");
        assert!(text.contains("linjaus_record_entries{programme=\"river\"} 12\n"), "{text}");
        assert!(text.contains("linjaus_live_pages 3\n"), "{text}");
        assert!(told(None, 0, None).contains("linjaus_ready 0\n"));
    }
}
