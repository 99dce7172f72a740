"""The page that a device sees which is not paired: plain HTML, no script, one button."""

from __future__ import annotations

from html import escape

from hipfive.messages import RIGHT_TO_LEFT, load

_STYLE = (
    "body{font:1.25rem/1.5 system-ui,sans-serif;margin:0 auto;padding:2rem 1.25rem;max-width:34rem;"
    "background:#f8f4ec;color:#1d2b2c}h1{font-size:1.8rem;line-height:1.2}"
    "button{font:inherit;font-weight:700;min-height:4rem;width:100%;border:0;border-radius:2rem;"
    "background:#0b5f59;color:#fff}button:focus-visible{outline:4px solid #0a4fd0;outline-offset:3px}"
    "@media(prefers-color-scheme:dark){body{background:#101819;color:#f4efe5}"
    "button{background:#6fd6c6;color:#06302c}}"
)


def pairing_page(language: str, code: str | None) -> str:
    """HTML in a language: with a button for a code, or how to come by one."""
    words = load(language)
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    if code is None:
        title, body = words.format("pair-not-yet"), f"<p>{escape(words.format('pair-how'))}</p>"
    else:
        title = words.format("pair-title")
        body = (
            f"<p>{escape(words.format('pair-text'))}</p>"
            f'<form method="post" action="/pair"><input type="hidden" name="code" value="{escape(code, quote=True)}">'
            f"<button>{escape(words.format('pair-button'))}</button></form>"
        )
    return (
        f'<!doctype html><html lang="{language}" dir="{direction}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>HipFive</title><style>{_STYLE}</style></head>"
        f"<body><main><h1>{escape(title)}</h1>{body}</main></body></html>"
    )
