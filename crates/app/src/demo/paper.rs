//! A small PDF, made here, so that the demo has papers that open.

/// A one-page PDF with a title and a line.
pub fn pdf(title: &str, line: &str) -> Vec<u8> {
    let stream = format!(
        "BT /F1 18 Tf 60 760 Td {} Tj 0 -30 Td /F1 11 Tf {} Tj 0 -20 Td {} Tj ET",
        string(title),
        string(line),
        string("Demo: keksitty asiakirja. Demo: påhittad handling. Demo: invented paper.")
    );
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R /Lang (fi) >>".to_string(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_string(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_string(),
        format!("<< /Length {} >>\nstream\n{stream}\nendstream", stream.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_string(),
    ];
    let mut out = String::from("%PDF-1.4\n");
    let mut offsets = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        offsets.push(out.len());
        out.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let start = out.len();
    out.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for offset in offsets {
        out.push_str(&format!("{offset:010} 00000 n \n"));
    }
    out.push_str(&format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1));
    out.into_bytes()
}

/// A PDF string in hexadecimal, WinAnsi: letters beyond it become question marks.
fn string(text: &str) -> String {
    let byte = |c: char| match c {
        '€' => 0x80,
        '–' => 0x96,
        c => u8::try_from(u32::from(c)).unwrap_or(b'?'),
    };
    format!("<{}>", text.chars().map(|c| format!("{:02X}", byte(c))).collect::<String>())
}
