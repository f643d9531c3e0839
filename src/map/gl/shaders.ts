import { LOOK } from "../../table/point-look";

/** Ranks of looks (table/point-look), whose radii the vertex shader is given. */
export const RANKS = LOOK.mostRanks + 1;
/** Room for kinds of event. */
export const TYPES = LOOK.typeBits + 1;
/** Codes of files; an opacity of 0 leaves a file's events the colours of their kinds. */
export const FILES = LOOK.fileBits + 1;

/**
 * A row's vertex. The map is flat and north up, so a position needs no more than the centre taken away, in whole numbers,
 * and a scale. What is not to be drawn is put outside of the clip space.
 */
export const VERTEX = `#version 300 es
precision highp float;
precision highp int;
layout(location = 0) in ivec2 a_position;
layout(location = 1) in int a_end;
layout(location = 2) in uint a_look;
layout(location = 3) in uint a_pass;
uniform ivec2 u_centre;
uniform vec2 u_scale;
uniform ivec2 u_window;
uniform bool u_spans;
uniform vec2 u_band;
uniform float u_pixelRatio;
uniform float u_radii[${RANKS}];
uniform float u_fixed;
uniform float u_plainBelow;
uniform vec4 u_around;
flat out float v_radius;
flat out float v_half;
flat out int v_type;
flat out int v_file;
flat out int v_filled;
flat out int v_certain;
flat out int v_vague;

void main() {
  int rank = int(a_look >> ${LOOK.rankShift}u);
  v_type = int(a_look & ${LOOK.typeBits}u);
  v_file = int(a_look >> ${LOOK.fileShift}u) & ${LOOK.fileBits};
  v_filled = int(a_look >> ${LOOK.filledShift}u) & 1;
  v_certain = !u_spans && a_end <= u_window.y ? 1 : 0;
  v_radius = v_type == 0 ? u_radii[rank] : u_fixed;
  v_vague = 1 - (int(a_look >> ${LOOK.exactShift}u) & 1);
  bool hasAround = v_vague == 1 && v_radius >= u_plainBelow;
  v_half = max(v_radius * 1.25 + 2.0, hasAround ? v_radius + u_around.x + 0.5 : 0.0);
  gl_PointSize = 2.0 * v_half * u_pixelRatio;
  bool isShown = a_pass != 0u && a_look != 0u && (!u_spans || a_end >= u_window.x);
  bool isInBand = v_radius >= u_band.x && v_radius < u_band.y;
  vec2 away = vec2(a_position - u_centre) * u_scale;
  gl_Position = isShown && isInBand ? vec4(away, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}`;

/** A symbol as marks/draw-symbol and points/draw-point draw it, from its outline's distance in px; premultiplied. */
export const FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
flat in float v_radius;
flat in float v_half;
flat in int v_type;
flat in int v_file;
flat in int v_filled;
flat in int v_certain;
flat in int v_vague;
uniform vec3 u_types[${TYPES}];
uniform vec4 u_files[${FILES}];
uniform int u_shapes[${TYPES}];
uniform vec3 u_land;
uniform vec4 u_halo;
uniform float u_pixelRatio;
uniform float u_plainBelow;
uniform vec3 u_faint;
uniform vec4 u_around;
uniform vec3 u_fill;
out vec4 colour;

/* Many areas over each other come to a tint, not to the colour of the symbol. */
const float AROUND_COVER = 0.6;

float box(vec2 p, vec2 half_size) {
  vec2 d = abs(p) - half_size;
  return max(d.x, d.y);
}
float outline(vec2 p, float r, int shape) {
  vec2 a = abs(p);
  if (shape == 1) return box(p, vec2(0.9 * r));
  if (shape == 2) return (a.x + a.y - 1.2 * r) * 0.70711;
  if (shape == 3) return max(-p.y - 0.85 * r, 0.871 * a.x + 0.4913 * p.y - 0.5405 * r);
  if (shape == 4) return max(a.y, 0.86603 * a.x + 0.5 * a.y) - 0.9353 * r;
  if (shape == 5) return min(box(p, vec2(0.38, 1.1) * r), box(p, vec2(1.1, 0.38) * r));
  if (shape == 6) return max(p.y - 0.85 * r, 0.871 * a.x - 0.4913 * p.y - 0.5405 * r);
  if (shape == 7) {
    float low = max(p.y, 0.95106 * a.x + 0.30902 * p.y);
    return max(low, 0.58779 * a.x - 0.80902 * p.y) - 0.88992 * r;
  }
  return length(p) - r;
}
float cover(float distance) {
  return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
}
vec4 over(vec4 above, vec4 under) {
  return above + under * (1.0 - above.a);
}
void main() {
  vec2 p = (gl_PointCoord - 0.5) * 2.0 * v_half;
  vec3 own = mix(u_types[v_type], u_files[v_file].rgb, u_files[v_file].a);
  int shape = u_shapes[v_type];
  if (v_radius < u_plainBelow) {
    float strength = v_certain == 0 ? u_faint.z : v_vague == 1 ? u_faint.y : v_filled == 1 ? 1.0 : u_faint.x;
    if (outline(p, v_radius, shape) > 0.0) discard;
    colour = vec4(mix(u_land, own, strength), 1.0);
    return;
  }
  vec4 around = vec4(0.0);
  if (v_vague == 1) {
    float away = length(p) - (v_radius + u_around.x - 0.5 * u_around.y);
    vec4 rim = vec4(own, 1.0) * u_around.w * cover(abs(away) - 0.5 * u_around.y);
    vec3 tint = mix(u_land, own, u_around.z / AROUND_COVER);
    around = over(rim, vec4(tint, 1.0) * AROUND_COVER * cover(away));
  }
  bool isRing = v_filled == 0 || v_certain == 0;
  float d = outline(p, isRing ? v_radius - 1.0 : v_radius, shape);
  vec4 halo = over(u_halo * cover(abs(d) - (isRing ? 2.25 : 1.25)), around);
  if (!isRing) {
    float fill = v_radius > u_fill.x ? u_fill.z : u_fill.y;
    colour = over(vec4(own, 1.0) * fill * cover(d), halo);
    return;
  }
  vec4 inside = over(u_halo * 0.75 * cover(d), halo);
  float along = atan(p.y, p.x) * v_radius;
  bool isGap = v_certain == 0 && mod(along, 5.5) > 3.0;
  float stroke = isGap ? 0.0 : cover(abs(d) - (v_certain == 1 ? 1.0 : 0.875));
  colour = over(vec4(own, 1.0) * stroke, inside);
}`;
