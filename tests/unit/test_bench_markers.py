"""Marker recordings become joint centres, and these a measured movement, as the bench says."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from bench.accuracy.c3d import DEC, INTEL, read_c3d
from bench.accuracy.markers import pelvis_and_legs
from bench.accuracy.swings import cut
from bench.accuracy.virtual import error_deg, landmarks, through_engine
from bench.accuracy.world import hip_angles

from hipfive.motion.skeleton import Joint, Side
from hipfive.pose.kinematic_body import body_points

FPS = 30.0


def dec(values: np.ndarray) -> bytes:
    """Floats as a DEC machine kept them: four times as large in our reading, halves swapped."""
    halves = (values.astype("<f4") * 4.0).astype("<f4").view("<u2").reshape(-1, 2)[:, ::-1]
    return np.ascontiguousarray(halves).tobytes()


def c3d(processor: int, scale: float = -0.1) -> bytes:
    """A file of two frames with two markers, the second hidden in the second frame, and one analogue value a frame."""
    pack = dec if processor == DEC else lambda values: values.astype("<f4").tobytes()
    header = bytearray(512)
    header[:20] = np.array([0x5002, 2, 1, 5, 6, 0, 0, 0, 3, 1], dtype="<u2").tobytes()
    header[12:16], header[20:24] = pack(np.array([scale])), pack(np.array([120.0]))
    group = bytes([5, 256 - 1]) + b"POINT" + (3).to_bytes(2, "little") + b"\0"
    names = b"LASIRASI"
    body = bytes([255, 2, 4, 2]) + names + b"\0"
    labels = bytes([6, 1]) + b"LABELS" + (len(body) + 2).to_bytes(2, "little") + body
    parameters = (bytes([1, 80, 1, processor]) + group + labels + b"\0\0").ljust(512, b"\0")
    frames = np.array([[1, 2, 3, 0, 4, 5, 6, 0, 9], [1, 2, 4, 0, 0, 0, 0, -1, 9]], dtype=float)
    return bytes(header) + parameters + pack(frames.reshape(-1))


@pytest.mark.parametrize("processor", [DEC, INTEL])
def test_markers_are_read_and_hidden_ones_are_unknown(tmp_path: Path, processor: int) -> None:
    path = tmp_path / "one.c3d"
    path.write_bytes(c3d(processor))
    markers = read_c3d(path)
    assert markers.rate_hz == pytest.approx(120.0)
    assert markers.at["LASI"] == pytest.approx(np.array([[1, 2, 3], [1, 2, 4]]))
    assert markers.at["RASI"][0] == pytest.approx([4, 5, 6])
    assert np.isnan(markers.at["RASI"][1]).all()


def test_files_of_other_kinds_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "one.c3d"
    path.write_bytes(c3d(86))
    with pytest.raises(ValueError, match="processor"):
        read_c3d(path)
    path.write_bytes(c3d(INTEL, scale=0.1))
    with pytest.raises(ValueError, match="whole numbers"):
        read_c3d(path)


def test_hip_centres_lie_where_the_regression_puts_them() -> None:
    markers = {
        "LASI": [0.12, 1.0, 0.1], "RASI": [-0.12, 1.0, 0.1], "LPSI": [0.05, 1.0, -0.06], "RPSI": [-0.05, 1.0, -0.06],
    }  # fmt: skip
    for mark, x in (("L", 0.15), ("R", -0.15)):
        markers |= {f"{mark}KNE": [x, 0.5, 0.1], f"{mark}ANK": [x, 0.1, 0.0], f"{mark}HEE": [x, 0.0, -0.1]}
        markers[f"{mark}TOE"] = [x, 0.0, 0.2]
    found = pelvis_and_legs({name: np.array([place]) for name, place in markers.items()})
    across, down, ahead = 0.33 * 0.24 + 0.0073, 0.30 * 0.24 + 0.0109, 0.1 - 0.24 * 0.16 - 0.0099
    assert found["hip_l"][0] == pytest.approx([across, 1.0 - down, ahead])
    assert found["hip_r"][0] == pytest.approx([-across, 1.0 - down, ahead])
    assert found["knee_l"][0] == pytest.approx([0.10, 0.5, 0.1])


def swinging() -> dict[str, np.ndarray]:
    """A synthetic person who swings the right leg, as joint centres."""
    times_s = np.arange(0.0, 9.0, 1 / FPS)
    frames = []
    for t_s in times_s:
        flexion = 0.0 if t_s < 2.5 else 30.0 * np.sin(2 * np.pi * (t_s - 2.5) / 2.0)
        frames.append(body_points({"hip_flexion_r": float(flexion)}, "standing", Side.LEFT))
    table = np.array(frames)
    names = {"shoulder": "SHOULDER", "hip": "HIP", "knee": "KNEE", "ankle": "ANKLE", "heel": "HEEL", "elbow": "ELBOW"}
    names |= {"toe": "FOOT_INDEX", "wrist": "WRIST", "finger": "INDEX", "ear": "EAR"}
    sides = {"l": "LEFT", "r": "RIGHT"}
    centres = {
        f"{part}_{s}": table[:, Joint[f"{side}_{name}"]] for part, name in names.items() for s, side in sides.items()
    }
    return centres | {"nose": table[:, Joint.NOSE]}


def test_a_swing_before_the_virtual_camera_is_measured_and_counted() -> None:
    centres = swinging()
    assert np.ptp(hip_angles(centres)["hip_flexion_r_deg"]) == pytest.approx(60.0, abs=1.5)
    result, seen = through_engine(centres, "leg-swing", 90.0, FPS)
    assert {str(rep.side) for rep in result.reps} == {"right"}
    assert error_deg(centres, seen, ("hip_flexion_r",)) < 2.0
    assert np.isnan(error_deg(centres, {}, ("hip_flexion_r",)))


def test_every_landmark_has_a_place() -> None:
    assert len(landmarks(swinging(), 0)) == len(Joint)


def test_a_cut_movement_begins_with_the_quiet_first_frame() -> None:
    places = np.arange(300.0)[:, None] * np.ones(3)
    held = cut({"hip_l": places}, FPS, 4.0, 6.0)["hip_l"]
    assert np.ptp(held[:60]) == 0.0
    assert len(held) == 60 + 15 + 60
    assert held[74:76, 0] == pytest.approx([120.0, 120.0])
    assert held[-1, 0] == 179.0
