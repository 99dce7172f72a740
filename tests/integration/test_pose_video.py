"""Videos as people bring them: turned, cut, empty, silent or all sound, with uneven times and odd sizes."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from av.stream import Disposition

from hipfive.errors import BadInputError
from hipfive.pose.video import AHEAD, Video
from hipfive.pose.video_decoder import VideoDecoder

RED, GREEN, BLUE, BLACK = "RGBK"
PIXEL_FORMATS = {"mjpeg": "yuvj420p"}


def quarters(width: int, height: int) -> np.ndarray:
    """Red and green above, blue and black below."""
    picture = np.zeros((height, width, 3), np.uint8)
    picture[: height // 2, : width // 2, 0] = 255
    picture[: height // 2, width // 2 :, 1] = 255
    picture[height // 2 :, : width // 2, 2] = 255
    return picture


def colours(picture: np.ndarray) -> str:
    """The colours of the four quarters, row by row."""
    names = {(True, False, False): RED, (False, True, False): GREEN, (False, False, True): BLUE}
    height, width = picture.shape[:2]
    seen = [picture[y, x] > 127 for y in (height // 4, 3 * height // 4) for x in (width // 4, 3 * width // 4)]
    return "".join(names.get(tuple(bool(channel) for channel in colour), BLACK) for colour in seen)


def film(
    path: Path,
    times_s: Sequence[float],
    *,
    size: tuple[int, int] = (64, 48),
    codec: str = "libx264",
    turned_deg: float | None = None,
    mirrored: bool = False,
    pixel_aspect: Fraction | None = None,
    noisy: bool = False,
    sound_s: float = 0.0,
    ticks_hz: int = 1000,
    options: dict[str, str] | None = None,
) -> Path:
    """A video with pictures at these times."""
    noise = np.random.default_rng(5)
    with av.open(path, "w", options=options or {}) as container:
        stream = container.add_stream(codec, rate=10)
        stream.width, stream.height = size
        stream.pix_fmt = PIXEL_FORMATS.get(codec, "yuv444p" if size[0] % 2 or size[1] % 2 else "yuv420p")
        stream.codec_context.time_base = Fraction(1, ticks_hz)
        stream.codec_context.gop_size = 5
        if turned_deg is not None:
            stream.set_display_rotation(turned_deg, hflip=mirrored)
        if pixel_aspect is not None:
            stream.codec_context.sample_aspect_ratio = pixel_aspect
        sound = container.add_stream("aac", rate=8000) if sound_s else None
        for t_s in times_s:
            picture = noise.integers(0, 255, (size[1], size[0], 3), np.uint8) if noisy else quarters(*size)
            frame = av.VideoFrame.from_ndarray(picture)
            frame.pts, frame.time_base = round(t_s * ticks_hz), Fraction(1, ticks_hz)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
        if sound is not None:
            hum(container, sound, sound_s)
    return path


def hum(container: av.container.OutputContainer, stream: av.AudioStream, length_s: float) -> None:
    silence = av.AudioFrame.from_ndarray(np.zeros((1, int(8000 * length_s)), np.float32), "fltp", "mono")
    silence.sample_rate, silence.pts = 8000, 0
    container.mux(stream.encode(silence))
    container.mux(stream.encode(None))


def every(step_s: float, count: int) -> list[float]:
    return [index * step_s for index in range(count)]


def refused(path: Path) -> str:
    with pytest.raises(BadInputError) as caught:
        Video(path)
    assert caught.value.values == {"file": path.name}
    return caught.value.message_id


def test_pictures_come_in_order_with_their_times(tmp_path: Path) -> None:
    with Video(film(tmp_path / "even.mp4", every(0.1, 12))) as video:
        assert (video.info.width_px, video.info.height_px) == (64, 48)
        assert video.info.fps_hz == pytest.approx(10)
        assert video.info.duration_s == pytest.approx(1.2)
        assert video.info.frames == 12
        pictures = list(video)
        assert list(video) == []
    assert [picture.t_s for picture in pictures] == pytest.approx(every(0.1, 12))
    assert {colours(picture.rgb) for picture in pictures} == {"RGBK"}
    assert pictures[0].rgb.dtype == np.uint8
    assert video.warnings == ()


def test_times_are_those_of_the_pictures_also_when_uneven(tmp_path: Path) -> None:
    times_s = [0.5, 0.533, 0.6, 0.7, 0.71, 1.4, 1.5]
    with Video(film(tmp_path / "uneven.mkv", times_s)) as video:
        seen_s = [picture.t_s for picture in video]
    assert seen_s == pytest.approx([t_s - 0.5 for t_s in times_s], abs=1.1e-3)


@pytest.mark.parametrize(
    ("turned_deg", "mirrored", "shown", "size"),
    [
        (0, False, "RGBK", (64, 48)),
        (90, False, "GKRB", (48, 64)),
        (180, False, "KBGR", (64, 48)),
        (270, False, "BRKG", (48, 64)),
        (0, True, "GRKB", (64, 48)),
        (90, True, "KGBR", (48, 64)),
    ],
)
def test_a_telephones_video_is_upright(
    tmp_path: Path, turned_deg: float, mirrored: bool, shown: str, size: tuple[int, int]
) -> None:
    path = film(tmp_path / "phone.mp4", every(0.1, 3), turned_deg=turned_deg, mirrored=mirrored)
    with Video(path) as video:
        assert (video.info.width_px, video.info.height_px) == size
        picture = next(iter(video)).rgb
    assert picture.shape[:2] == size[::-1]
    assert picture.flags.c_contiguous
    assert colours(picture) == shown


def test_pixels_are_square(tmp_path: Path) -> None:
    with Video(film(tmp_path / "wide.mp4", every(0.1, 3), pixel_aspect=Fraction(2, 1))) as video:
        assert (video.info.width_px, video.info.height_px) == (128, 48)
        assert next(iter(video)).rgb.shape == (48, 128, 3)


def test_large_pictures_are_scaled_down_and_odd_ones_are_not_lost(tmp_path: Path) -> None:
    with Video(film(tmp_path / "large.mp4", every(0.1, 2), size=(1281, 723))) as video:
        assert (video.info.width_px, video.info.height_px) == (720, 406)
        assert next(iter(video)).rgb.shape == (406, 720, 3)
    with Video(film(tmp_path / "odd.mp4", every(0.1, 2), size=(67, 31)), long_side_max_px=67) as video:
        assert next(iter(video)).rgb.shape == (31, 67, 3)


@pytest.mark.parametrize(
    ("name", "codec"),
    [("a.mov", "libx264"), ("a.webm", "libvpx-vp9"), ("a.avi", "mjpeg"), ("a.ts", "libx264"), ("a.mkv", "mpeg4")],
)
def test_common_kinds_of_file_are_read(tmp_path: Path, name: str, codec: str) -> None:
    with Video(film(tmp_path / name, every(0.1, 10), codec=codec, ticks_hz=10)) as video:
        pictures = list(video)
    assert len(pictures) == 10
    assert pictures[-1].t_s == pytest.approx(0.9, abs=0.01)
    assert colours(pictures[-1].rgb) == "RGBK"


def test_a_raw_stream_without_times_gets_them_from_its_rate(tmp_path: Path) -> None:
    with Video(film(tmp_path / "raw.h264", every(0.1, 10))) as video:
        times_s = [picture.t_s for picture in video]
    assert len(times_s) == 10
    steps = np.diff(times_s)
    assert steps == pytest.approx([steps[0]] * 9)


def test_what_holds_no_picture_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "nowhere.mp4") == "error-video-missing"
    assert refused(tmp_path) == "error-video-missing"
    empty = tmp_path / "empty.mp4"
    empty.touch()
    assert refused(empty) == "error-video-empty"
    noise = tmp_path / "noise.mp4"
    noise.write_bytes(np.random.default_rng(1).bytes(5000))
    assert refused(noise) == "error-video-unreadable"
    text = tmp_path / "notes.txt"
    text.write_text("Ten swings today.\n" * 50)
    assert refused(text) == "error-video-unreadable"
    headless = tmp_path / "headless.mp4"
    film(headless, every(0.1, 30), noisy=True)
    headless.write_bytes(headless.read_bytes()[:-2000])  # the table of contents is at the end
    assert refused(headless) == "error-video-unreadable"


def test_sound_alone_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sound.m4a"
    with av.open(path, "w") as container:
        hum(container, container.add_stream("aac", rate=8000), 1.0)
    assert refused(path) == "error-video-no-picture"


def test_the_cover_of_a_sound_file_is_no_video(tmp_path: Path) -> None:
    path = tmp_path / "song.mp3"
    with av.open(path, "w") as container:
        sound = container.add_stream("libmp3lame", rate=8000)
        cover = container.add_stream("mjpeg", rate=1)
        cover.width, cover.height, cover.pix_fmt = 64, 48, "yuvj420p"
        cover.disposition = Disposition.attached_pic
        container.mux(cover.encode(av.VideoFrame.from_ndarray(quarters(64, 48))))
        container.mux(cover.encode(None))
        hum(container, sound, 1.0)
    assert refused(path) == "error-video-no-picture"


def test_a_video_without_a_single_picture_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "none.y4m"
    path.write_text("YUV4MPEG2 W64 H48 F10:1\n")
    assert refused(path) == "error-video-empty"


def test_a_video_of_which_nothing_can_be_decoded_is_corrupt(tmp_path: Path) -> None:
    path = film(tmp_path / "spoilt.mp4", every(0.1, 20), noisy=True)
    data = bytearray(path.read_bytes())
    start = data.index(b"mdat") + 4
    end = data.index(b"moov") - 4
    data[start:end] = b"\xff" * (end - start)
    path.write_bytes(data)
    assert refused(path) == "error-video-corrupt"


def test_a_list_of_other_files_is_not_followed(tmp_path: Path) -> None:
    film(tmp_path / "real.ts", every(0.1, 5))
    playlist = tmp_path / "list.m3u8"
    playlist.write_text("#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1.0,\nreal.ts\n#EXT-X-ENDLIST\n")
    assert refused(playlist) == "error-video-unreadable"
    concat = tmp_path / "list.txt"
    concat.write_text("ffconcat version 1.0\nfile real.ts\n")
    assert refused(concat) == "error-video-unreadable"


def cut_film(tmp_path: Path) -> Path:
    """Three seconds promised, the last part of the pictures gone."""
    path = film(tmp_path / "cut.mp4", every(0.1, 40), noisy=True, options={"movflags": "faststart"})
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    return path


def test_what_is_left_of_a_cut_video_is_used_and_said(tmp_path: Path) -> None:
    with Video(cut_film(tmp_path)) as video:
        assert video.info.duration_s == pytest.approx(4.0)
        pictures = list(video)
        assert 10 < len(pictures) < 25
        assert [picture.t_s for picture in pictures] == pytest.approx(every(0.1, len(pictures)))
        assert video.warnings == ("warning-video-cut",)


def test_damage_in_the_middle_is_passed_over_and_said(tmp_path: Path) -> None:
    path = film(tmp_path / "hole.mkv", every(0.1, 40), noisy=True)
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 400] = bytes(400)
    path.write_bytes(data)
    with Video(path) as video:
        times_s = [picture.t_s for picture in video]
    assert 30 <= len(times_s) < 40
    assert times_s[-1] == pytest.approx(3.9, abs=0.01)
    assert video.warnings == ("warning-video-cut",)


def test_sound_that_goes_on_after_the_picture_is_no_damage(tmp_path: Path) -> None:
    path = film(tmp_path / "sound.mkv", every(0.1, 10), sound_s=5.0)
    with Video(path) as video:
        assert len(list(video)) == 10
        assert video.warnings == ()


def test_only_a_few_pictures_are_decoded_ahead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    decoded = threading.Semaphore(0)
    convert = VideoDecoder._picture

    def counted(self: VideoDecoder, frame: av.VideoFrame) -> np.ndarray:
        decoded.release()
        return convert(self, frame)

    monkeypatch.setattr(VideoDecoder, "_picture", counted)
    with Video(film(tmp_path / "long.mp4", every(0.1, 60))) as video:
        pictures = iter(video)
        next(pictures)
        ahead = 0
        while decoded.acquire(timeout=1.0):
            ahead += 1
        assert AHEAD <= ahead <= AHEAD + 2
        assert sum(1 for _ in pictures) == 59


def test_a_video_left_early_lets_go_of_its_thread(tmp_path: Path) -> None:
    with Video(film(tmp_path / "left.mp4", every(0.1, 60))) as video:
        next(iter(video))
    assert [thread for thread in threading.enumerate() if thread.name == "video-decoder"] == []
    with Video(tmp_path / "left.mp4"):
        pass  # not one picture asked for


def test_a_mistake_while_decoding_is_raised_where_the_pictures_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> np.ndarray:
        raise MemoryError

    path = film(tmp_path / "any.mp4", every(0.1, 5))
    monkeypatch.setattr(VideoDecoder, "_picture", broken)
    with Video(path) as video, pytest.raises(MemoryError):
        list(video)
