"""The sets of clips: a few small ones kept with the tests, and varied ones for development and for judging."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from bench.twin.body import Phenotype
from bench.twin.camera import Camera
from bench.twin.chance import one, phenotype
from bench.twin.clip import Clip
from bench.twin.film import Film
from bench.twin.laboratory import filmed
from bench.twin.look import FLOORS, HAIRS, SHOES, SKINS, TOPS, TROUSERS, WALLS, Look
from bench.twin.motions import EXERCISES, LABORATORY, MOTIONS, faults_of
from bench.twin.motions.common import Plan

SPLITS = ("fixtures", "dev", "test")
SEEDS = {"dev": 1000, "test": 5000}
"""Where each split's seeds begin: different people, rooms and cameras."""
GUIDED_YAW_DEG = {
    "leg-swing": (30.0, 90.0),
    "side-leg-swing": (0.0, 40.0),
    "circular-swing": (0.0, 40.0),
    "baby-pose": (30.0, 90.0),
    "yoga-squat": (35.0, 90.0),
}
"""The views people are guided to, either side; see `docs/how-to/make-clips.md`."""
OFF_DEG = 45.0
ARRIVES_EVERY = 8
"""Of so many seeds the last is a person who steps into the picture first."""
SIZES = ((480, 640), (640, 480), (640, 360), (360, 640), (480, 480), (576, 720))
RATES_FPS = (15.0, 20.0, 24.0, 25.0, 30.0, 30.0, 30.0, 30.0)
REPS = {
    "leg-swing": (2, 5),
    "side-leg-swing": (2, 5),
    "circular-swing": (3, 5),
    "baby-pose": (2, 4),
    "yoga-squat": (2, 4),
}
"""How many repetitions of each leg (squats, holds): from the first up to, but not with, the second."""


def framed(exercise: str, stature_m: float, camera: Camera, margin: float = 1.08) -> Camera:
    """The camera moved back until the whole exercise is in the picture, and turned towards its middle."""
    if exercise == "baby-pose":
        top, wide, middle = 0.6, 0.2 + 0.42 * abs(math.sin(math.radians(camera.yaw_deg))), 0.22
    elif exercise == "yoga-squat":
        top, wide, middle = 1.3, 0.36, 0.62
    else:
        top, wide, middle = 1.06, 0.5 if exercise == "leg-swing" else 0.42, 0.5
    top, wide, middle = top * stature_m, wide * stature_m, middle * stature_m
    half = math.radians(camera.vfov_deg) / 2
    across = math.atan(math.tan(half) * camera.width / camera.height)
    distance_m = margin * max(0.5 * top / math.tan(half), wide / math.tan(across)) + 0.25
    if exercise == "baby-pose":  # from the foot end the feet are nearer than the middle by half the body
        distance_m += stature_m * max(0.0, abs(math.cos(math.radians(camera.yaw_deg))) - 0.5)
    pitch_deg = math.degrees(math.atan2(middle - camera.height_m, distance_m))
    return replace(camera, distance_m=round(distance_m, 2), pitch_deg=round(camera.pitch_deg + pitch_deg, 1))


def clips(split: str, motions: tuple[str, ...] = MOTIONS, each: int = 8, recorded: str = "") -> list[Clip]:
    """The clips of a split; `each` is how many of every motion the varied splits have."""
    if split == "fixtures":
        return [clip for clip in fixtures() if clip.plan.exercise in motions]
    seeds = range(SEEDS[split], SEEDS[split] + each)
    return [
        filmed(motion, seed, recorded) if motion in LABORATORY else varied(motion, seed)
        for motion in motions
        for seed in seeds
    ]


WOMAN = Phenotype(gender=1.0, age=0.85, muscle=0.45, weight=0.5, height=0.45, stature_m=1.63)
MAN = Phenotype(gender=0.0, age=0.95, muscle=0.5, weight=0.6, height=0.5, stature_m=1.77)


def fixtures() -> list[Clip]:
    """The small clips kept with the tests: every exercise, the three swings by two people from two sides."""
    light = Look(top=TOPS[0], trousers=TROUSERS[2], wall=WALLS[0], floor=FLOORS[0], hair=HAIRS[1], skin=SKINS[0])
    dark = Look(
        top=TOPS[5], trousers=TROUSERS[1], wall=WALLS[1], floor=FLOORS[1], hair=HAIRS[3], skin=SKINS[3], shoes=SHOES[1]
    )
    rows = (
        ("leg-swing-a", "leg-swing", 3, 60.0, (480, 640), 30.0, WOMAN, light, 4),
        ("leg-swing-b", "leg-swing", 4, -90.0, (640, 360), 25.0, MAN, dark, 4),
        ("side-leg-swing-a", "side-leg-swing", 3, 0.0, (480, 640), 30.0, WOMAN, light, 4),
        ("side-leg-swing-b", "side-leg-swing", 4, 30.0, (480, 480), 25.0, MAN, dark, 4),
        ("circular-swing-a", "circular-swing", 3, 10.0, (480, 640), 30.0, WOMAN, light, 4),
        ("circular-swing-b", "circular-swing", 4, -30.0, (480, 480), 25.0, MAN, dark, 4),
        ("baby-pose-a", "baby-pose", 3, 70.0, (640, 360), 25.0, WOMAN, light, 2),
        ("yoga-squat-a", "yoga-squat", 3, 65.0, (480, 640), 25.0, WOMAN, light, 3),
    )
    made = []
    for name, exercise, seed, yaw_deg, (width, height), fps, person, look, reps in rows:
        camera = Camera(yaw_deg=yaw_deg, width=width, height=height, vfov_deg=50.0 if height > width else 38.0)
        plan = Plan(exercise, seed, reps=reps, slowness=0.9 if exercise in ("circular-swing", "yoga-squat") else 1.0)
        made.append(Clip(name, plan, person, framed(exercise, person.stature_m, camera), look, fps, crf=29))
    return made


def varied(exercise: str, seed: int) -> Clip:
    """One person, room, camera and motion drawn by chance from the seed alone."""
    rng = np.random.default_rng([seed, EXERCISES.index(exercise)])
    off = rng.random() < 0.3
    low, high = GUIDED_YAW_DEG[exercise]
    yaw_deg = rng.uniform(high, high + OFF_DEG) if off else rng.uniform(low, high)
    if exercise == "baby-pose" and off:
        yaw_deg = rng.uniform(0.0, low)  # from the foot end
    yaw_deg *= rng.choice((-1, 1))
    width, height = SIZES[rng.integers(len(SIZES))]
    if exercise == "baby-pose" and height > width:
        width, height = height, width
    camera = Camera(
        yaw_deg=round(yaw_deg, 1),
        height_m=round(rng.uniform(0.5, 1.5), 2),
        pitch_deg=round(rng.uniform(-2.5, 2.5), 1),
        roll_deg=round(rng.normal(0, 1.2), 1),
        vfov_deg=round(rng.uniform(48, 66) if height > width else rng.uniform(36, 58), 1),
        width=int(width),
        height=int(height),
    )
    reps = int(rng.integers(*REPS[exercise]))
    plan = Plan(
        exercise,
        seed,
        reps=reps,
        amplitude=round(rng.uniform(0.7, 1.25) if exercise != "baby-pose" else rng.uniform(0.97, 1.0), 3),
        slowness=round(rng.uniform(1.02 if exercise == "side-leg-swing" else 0.9, 1.3), 3),
        sides="lr" if rng.random() < 0.5 else "rl",
        partial=bool(rng.random() < 0.7),
        support=_support(exercise, yaw_deg, rng) if seed % ARRIVES_EVERY != ARRIVES_EVERY - 1 else "free",
        arrives=seed % ARRIVES_EVERY == ARRIVES_EVERY - 1 and exercise != "baby-pose",
        unsteady=round(rng.uniform(0.0, 1.0), 2),
        faults=_faults(exercise, reps if exercise == "yoga-squat" else 2 * reps, rng),
    )
    person = phenotype(rng)
    return Clip(
        f"{exercise}-{seed}{'-off' if off else ''}",
        plan,
        person,
        framed(exercise, person.stature_m, camera, margin=rng.uniform(1.04, 1.5)),
        _look(rng),
        fps=float(rng.choice(RATES_FPS)),
        crf=int(rng.integers(20, 34)),
        film=Film.by_chance(rng),
    )


def _support(exercise: str, yaw_deg: float, rng: np.random.Generator) -> str:
    """In a third of the standing clips a chair, on the side away from the camera."""
    if not exercise.endswith("swing") or rng.random() < 0.65:
        return "free"
    return "chair-right" if yaw_deg > 0 else "chair-left"


def _faults(exercise: str, total: int, rng: np.random.Generator) -> dict[str, tuple[int, ...]]:
    """In half of the clips one or two faults, each in up to two repetitions of its own."""
    if rng.random() < 0.5:
        return {}
    chosen = [str(name) for name in rng.choice(faults_of(exercise), size=int(rng.integers(1, 3)), replace=False)]
    if exercise == "baby-pose":
        return {chosen[0]: (1,)}
    reps = [int(rep) for rep in rng.permutation(np.arange(1, total + 1))]
    each = max(1, min(2, (total - 1) // len(chosen)))
    return {name: tuple(sorted(reps[each * i : each * (i + 1)])) for i, name in enumerate(chosen)}


def _look(rng: np.random.Generator) -> Look:
    return Look(
        skin=one(rng, SKINS),
        hair=one(rng, HAIRS),
        top=one(rng, TOPS),
        trousers=one(rng, TROUSERS),
        shoes=one(rng, (*SHOES, None)),
        wall=one(rng, WALLS),
        floor=one(rng, FLOORS),
        leg_cover=round(float(rng.choice((0.38, 0.6, 0.9))), 2),
        loose_m=round(float(rng.choice((0.0, 0.0, 0.008, 0.018))), 3),
        light=(round(rng.uniform(-1, 1), 2), round(rng.uniform(-1, 0.3), 2), 1.2),
        brightness=round(rng.uniform(0.65, 1.12), 2),
    )
