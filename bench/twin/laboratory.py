"""Clips as a laboratory films them: a phone upright on a tripod, about 45° off the front, the whole body in view."""

from __future__ import annotations

import math

import numpy as np
from bench.twin.camera import Camera
from bench.twin.chance import one, phenotype
from bench.twin.clip import Clip
from bench.twin.film import Film
from bench.twin.look import FLOORS, HAIRS, SHOES, SKINS, TOPS, TROUSERS, WALLS, Look
from bench.twin.motions import LABORATORY
from bench.twin.motions.common import Plan

PHONE = (720, 1280)
USUAL_YAW_DEG, ROUND_DEG = 45.0, 9.0
RECORDED_EVERY = 2
"""Every so many squats are driven by a recording, where one is given."""


def filmed(motion: str, seed: int, recorded: str = "") -> Clip:
    """One laboratory clip drawn by chance from the seed alone.

    Parameters
    ----------
    motion
        `squat` or `sit-to-stand`.
    seed
        Decides person, camera and movement.
    recorded
        A motion file to drive every other squat by; empty for none.
    """
    rng = np.random.default_rng([seed, 100 + LABORATORY.index(motion)])
    person = phenotype(rng)
    plan = Plan(
        motion,
        seed,
        reps=int(rng.integers(3, 6)) if motion == "squat" else 5,
        amplitude=round(rng.uniform(0.72, 1.15) if motion == "squat" else rng.uniform(0.8, 1.25), 3),
        slowness=round(rng.uniform(0.85, 1.3) if motion == "squat" else rng.uniform(0.8, 1.1), 3),
        sides="lr" if rng.random() < 0.5 else "rl",
    )
    if motion == "squat" and recorded and seed % RECORDED_EVERY == 0:
        plan = Plan(**{**vars(plan), "recorded": recorded, "amplitude": round(rng.uniform(0.75, 1.1), 3)})
    return Clip(
        f"{motion}-{seed}",
        plan,
        person,
        _phone(rng, person.stature_m, seed),
        _dress(rng),
        fps=float(rng.choice((30.0, 30.0, 30.0, 60.0))),
        crf=int(rng.integers(19, 27)),
        film=Film.by_chance(rng),
    )


def _phone(rng: np.random.Generator, stature_m: float, seed: int) -> Camera:
    """About 45° off on either side; every fifth from the front, every fifth from elsewhere."""
    usual = rng.normal(USUAL_YAW_DEG, ROUND_DEG / 2) * rng.choice((-1, 1))
    yaw_deg = (usual, usual, usual, rng.normal(0, 5), rng.uniform(-95, 95))[seed % 5]
    distance_m, height_m = rng.uniform(2.6, 4.0), rng.uniform(1.0, 1.6)
    middle_deg = math.degrees(math.atan2(0.5 * stature_m - height_m, distance_m))
    return Camera(
        yaw_deg=round(float(yaw_deg), 1),
        distance_m=round(distance_m, 2),
        height_m=round(height_m, 2),
        pitch_deg=round(0.6 * middle_deg + rng.normal(0, 1.5), 1),
        roll_deg=round(rng.normal(0, 1.0), 1),
        pan_deg=round(rng.normal(0, 2.5), 1),
        vfov_deg=round(rng.uniform(60, 70), 1),
        width=PHONE[0],
        height=PHONE[1],
    )


def _dress(rng: np.random.Generator) -> Look:
    """Shorts, bare feet or shoes."""
    return Look(
        skin=one(rng, SKINS),
        hair=one(rng, HAIRS),
        top=one(rng, TOPS),
        trousers=one(rng, TROUSERS),
        shoes=one(rng, (*SHOES, None, None, None, None)),
        wall=one(rng, WALLS),
        floor=one(rng, FLOORS),
        leg_cover=round(rng.uniform(0.2, 0.42), 2),
        light=(round(rng.uniform(-1, 1), 2), round(rng.uniform(-1, 0.3), 2), 1.2),
        brightness=round(rng.uniform(0.75, 1.1), 2),
    )
