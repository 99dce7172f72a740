"""Pictures of the posed body in a plain room, by OpenGL in software (no screen needed)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import moderngl
import numpy as np
from bench.twin.body import Array, Body, BodyPose
from bench.twin.camera import Camera
from bench.twin.film import Film
from bench.twin.furniture import Box
from bench.twin.look import Colour, Look, dress
from numpy.typing import NDArray

ROOM_M = 6.5
"""Half the room's width; the walls, behind every camera of the suite."""
CEILING_M = 2.6

VERTEX = """
#version 330
uniform mat4 camera; uniform vec3 light; uniform bool flat_on_floor;
in vec3 at; in vec3 normal; in vec3 colour;
out vec3 v_at; out vec3 v_normal; out vec3 v_colour;
void main() {
    vec3 p = at;
    if (flat_on_floor) { p -= light * (p.z / light.z); p.z = 0.004; }
    v_at = p; v_normal = normal; v_colour = colour;
    gl_Position = camera * vec4(p, 1.0);
}
"""
FRAGMENT = """
#version 330
uniform vec3 light; uniform vec3 eye; uniform float brightness; uniform int kind; uniform vec3 floor_colour;
in vec3 v_at; in vec3 v_normal; in vec3 v_colour;
out vec4 shown;
float grain(vec2 p) { return fract(sin(dot(floor(p), vec2(12.9898, 78.233))) * 43758.5453); }
vec3 boards(vec2 p) {
    float row = floor(p.y / 0.14);
    float tone = 0.86 + 0.24 * grain(vec2(floor((p.x + row * 0.37) / 1.1), row));
    float seam = smoothstep(0.0, 0.006, abs(fract(p.y / 0.14) - 0.5) * 0.14 - 0.062) * 0.25;
    return floor_colour * (tone - seam);
}
void main() {
    vec3 n = normalize(v_normal);
    if (kind == 0) {
        vec3 view = normalize(eye - v_at);
        if (dot(n, view) < 0.0) n = -n;
        float lamp = 0.5 + 0.5 * dot(n, normalize(light));
        float sky = 0.5 + 0.5 * n.z;
        float rim = pow(1.0 - max(dot(n, view), 0.0), 3.0) * 0.12;
        shown = vec4(v_colour * (0.28 + 0.62 * lamp * lamp + 0.22 * sky) * brightness - rim * 0.5 * v_colour, 1.0);
    } else if (kind == 1) {
        shown = vec4(boards(v_at.xy) * brightness * 0.95, 1.0);
    } else if (kind == 2) {
        shown = vec4(boards(v_at.xy) * brightness * 0.62, 1.0);
    } else {
        float lamp = n.z < -0.5 ? 1.0 : 0.82 + 0.18 * dot(n, normalize(light));
        float skirting = v_at.z < 0.09 ? 0.72 : 1.0;
        shown = vec4(v_colour * lamp * skirting * brightness * (0.9 + 0.06 * v_at.z), 1.0);
    }
}
"""


class Renderer:
    """One person in one room before one camera."""

    def __init__(self, body: Body, camera: Camera, look: Look, boxes: tuple[Box, ...] = (), samples: int = 4) -> None:
        self.body, self.camera, self.look = body, camera, look
        create: Any = moderngl.create_context
        self.context: moderngl.Context = create(standalone=True, backend="egl")
        self.program: Any = self.context.program(vertex_shader=VERTEX, fragment_shader=FRAGMENT)
        size = (camera.width, camera.height)
        self.target, self.empty = (
            self.context.framebuffer(
                [self.context.renderbuffer(size, samples=samples)],
                self.context.depth_renderbuffer(size, samples=samples),
            )
            for _ in range(2)
        )
        self.flat = self.context.framebuffer([self.context.renderbuffer(size)])
        colours, self.puff = dress(body, look)
        self.rest_normals = _normals(body.vertices, body.faces)
        self.moving = self.context.buffer(reserve=len(body.vertices) * 24, dynamic=True)
        self.person = self.context.vertex_array(
            self.program,
            [(self.moving, "3f 3f", "at", "normal"), (self.context.buffer(colours.tobytes()), "3f", "colour")],
            self.context.buffer(body.faces.tobytes()),
        )
        self.shadow = self.context.vertex_array(
            self.program,
            [(self.moving, "3f 12x", "at")],
            self.context.buffer(_coarse(body.reference_vertices, body.faces).tobytes()),
        )
        self.room = self._still(_room(look))
        self.boxes = self._still(np.concatenate([_box(box) for box in boxes])) if boxes else None
        self._set_uniforms()
        self._draw_room()

    def frames(self, pose: BodyPose, film: Film) -> Iterator[NDArray[np.uint8]]:
        """Each frame's picture, (height, width, 3), as the film's shutter lays moments over each other."""
        shapes = (self._shape(pose, frame) for frame in range(len(pose.position)))
        now = next(shapes)
        for moments in film.moments(len(pose.position)):
            following = next(shapes, now)
            shown = [self._picture(now + (following - now) * (moment % 1.0)) for moment in moments]
            yield shown[0] if len(shown) == 1 else np.mean(shown, axis=0).astype(np.uint8)
            now = following

    def frame(self, pose: BodyPose, frame: int) -> NDArray[np.uint8]:
        """One frame's picture, of one moment."""
        return self._picture(self._shape(pose, frame))

    def _shape(self, pose: BodyPose, frame: int) -> Array:
        """Where the dressed skin is and how it is turned, (vertices, 6)."""
        vertices, blended = self.body.skin(pose, frame)
        normals = np.einsum("vij,vj->vi", blended[:, :, :3], self.rest_normals)
        normals /= np.linalg.norm(normals, axis=1, keepdims=True)
        return np.concatenate((vertices + normals * self.puff[:, None], normals), axis=1)

    def _picture(self, shape: Array) -> NDArray[np.uint8]:
        self.moving.write(shape.astype(np.float32).tobytes())
        self._draw()
        self.context.copy_framebuffer(self.flat, self.target)
        pixels = np.frombuffer(self.flat.read(components=3, alignment=1), dtype=np.uint8)
        return np.ascontiguousarray(pixels.reshape(self.camera.height, self.camera.width, 3)[::-1])

    def close(self) -> None:
        """Give the context back."""
        self.context.release()

    def _still(self, data: Array) -> moderngl.VertexArray:
        buffer = self.context.buffer(data.astype(np.float32).tobytes())
        return self.context.vertex_array(self.program, [(buffer, "3f 3f 3f", "at", "normal", "colour")])

    def _set_uniforms(self) -> None:
        camera = self.camera.projection() @ self.camera.view()
        self.program["camera"].write(camera.T.astype(np.float32).tobytes())
        self.program["light"].value = self.look.light
        self.program["eye"].value = tuple(self.camera.position())
        self.program["brightness"].value = self.look.brightness
        self.program["floor_colour"].value = self.look.floor

    def _draw_room(self) -> None:
        """The room does not change: it is drawn once and copied under every frame."""
        self.empty.use()
        self.empty.clear(0.1, 0.1, 0.1, 1.0)
        self.context.enable(moderngl.DEPTH_TEST)
        kind, shadow = self.program["kind"], self.program["flat_on_floor"]
        shadow.value = False
        kind.value = 3
        self.room.render(vertices=30, first=6)
        kind.value = 1
        self.room.render(vertices=6)

    def _draw(self) -> None:
        self.context.copy_framebuffer(self.target, self.empty)
        self.target.use()
        self.context.enable(moderngl.DEPTH_TEST)
        kind, shadow = self.program["kind"], self.program["flat_on_floor"]
        kind.value, shadow.value = 2, True
        self.shadow.render()
        if self.boxes is not None:
            self.boxes.render()
        kind.value, shadow.value = 0, False
        self.context.enable(moderngl.CULL_FACE)
        self.person.render()
        self.context.disable(moderngl.CULL_FACE)
        if self.boxes is not None:
            self.boxes.render()


def _normals(vertices: Array, faces: NDArray[np.int32]) -> Array:
    a, b, c = (vertices[faces[:, corner]] for corner in range(3))
    area = np.cross(b - a, c - a)
    normals = np.zeros_like(vertices)
    for corner in range(3):
        np.add.at(normals, faces[:, corner], area)
    smooth: Array = normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
    return smooth


def _coarse(vertices: Array, faces: NDArray[np.int32], cell_m: float = 0.02) -> NDArray[np.int32]:
    """Faces between one vertex for each cell of a grid: enough for a shadow, at a fraction of the work."""
    _, first, cell = np.unique(np.floor(vertices / cell_m), axis=0, return_index=True, return_inverse=True)
    merged = first[cell.reshape(-1)][faces].astype(np.int32)
    a, b, c = merged.T
    return np.ascontiguousarray(merged[(a != b) & (b != c) & (a != c)])


def _quad(corners: list[tuple[float, float, float]], normal: tuple[float, float, float], colour: Colour) -> Array:
    order = [corners[i] for i in (0, 1, 2, 0, 2, 3)]
    return np.array([(*corner, *normal, *colour) for corner in order])


def _room(look: Look) -> Array:
    r, top = ROOM_M, CEILING_M
    floor = _quad([(-r, -r, 0), (r, -r, 0), (r, r, 0), (-r, r, 0)], (0, 0, 1), look.floor)
    walls = [
        _quad([(-r, r, 0), (r, r, 0), (r, r, top), (-r, r, top)], (0, -1, 0), look.wall),
        _quad([(-r, -r, 0), (r, -r, 0), (r, -r, top), (-r, -r, top)], (0, 1, 0), look.wall),
        _quad([(-r, -r, 0), (-r, r, 0), (-r, r, top), (-r, -r, top)], (1, 0, 0), look.wall),
        _quad([(r, -r, 0), (r, r, 0), (r, r, top), (r, -r, top)], (-1, 0, 0), look.wall),
    ]
    ceiling = _quad([(-r, -r, top), (-r, r, top), (r, r, top), (r, -r, top)], (0, 0, -1), (0.93, 0.93, 0.91))
    return np.concatenate([floor, *walls, ceiling])


def _box(box: Box) -> Array:
    (x0, y0, z0), (x1, y1, z1) = box.low, box.high
    faces = [
        ([(x0, y0, z0), (x1, y0, z0), (x1, y0, z1), (x0, y0, z1)], (0, -1, 0)),
        ([(x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1)], (0, 1, 0)),
        ([(x0, y0, z0), (x0, y1, z0), (x0, y1, z1), (x0, y0, z1)], (-1, 0, 0)),
        ([(x1, y0, z0), (x1, y1, z0), (x1, y1, z1), (x1, y0, z1)], (1, 0, 0)),
        ([(x0, y0, z1), (x1, y0, z1), (x1, y1, z1), (x0, y1, z1)], (0, 0, 1)),
    ]
    return np.concatenate([_quad(corners, normal, box.colour) for corners, normal in faces])
