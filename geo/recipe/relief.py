"""Hillshade (grey) -> ../../public/basemap/relief.webp: black shadow and white light with alpha.

Flat ground (the hillshade's mid grey) and sea become transparent, so the picture lies over any land
colour, light or dark; its edges fade to nothing. Usage: relief.py <relief-40-86E-18-50N.webp>
The corners stay those of the input: 40-86 E, 18-50 N, Web Mercator.
"""
import pathlib
import sys

import numpy as np
from PIL import Image, ImageFilter

OUT = pathlib.Path(__file__).parent / '../../public/basemap/relief.webp'
WIDTH = 1400  # pixels; with LEVELS it keeps the file under 260 KB
FLAT = 187.0  # the grey gdaldem gives level ground here (the picture's most frequent value)
QUIET = 4.0  # grey steps around it that are noise
GAIN_SHADE, GAIN_LIGHT = 1.5, 1.1
FEATHER = 0.09  # share of width and height over which the edges fade
LEVELS = 9  # steps of alpha, finer near 0; lossless WebP with few steps beats lossy here
BLUR = 2  # input pixels; takes the noise of the lossy input out first

grey = Image.open(sys.argv[1]).convert('L').filter(ImageFilter.GaussianBlur(BLUR))
height = round(WIDTH * grey.height / grey.width)
value = np.asarray(grey.resize((WIDTH, height), Image.LANCZOS), dtype=np.float32) - FLAT
value = np.sign(value) * np.maximum(np.abs(value) - QUIET, 0)
shade = np.clip(-value / FLAT * GAIN_SHADE, 0, 1)
light = np.clip(value / (255 - FLAT) * GAIN_LIGHT, 0, 1) * 0.6


def ramp(size):
    """0 at both ends, 1 inside, eased."""
    t = np.clip(np.minimum(np.arange(size), np.arange(size)[::-1]) / (size * FEATHER), 0, 1)
    return t * t * (3 - 2 * t)


alpha = np.maximum(shade, light) * np.outer(ramp(height), ramp(WIDTH))
alpha = (np.round(np.sqrt(alpha) * LEVELS) / LEVELS) ** 2 * 255
tone = np.where(light > shade, 255, 0).astype(np.uint8)
picture = np.dstack([tone, tone, tone, np.clip(alpha, 0, 255).astype(np.uint8)])
Image.fromarray(picture, 'RGBA').save(OUT, lossless=True, quality=100, method=6)
print(OUT.name, WIDTH, height, OUT.stat().st_size)
