/** A pilot boat under its flag beside a buoy: decoration of the start page, drawn in ink and sea. */
export function PilotBoat() {
  return (
    <svg className="boat" viewBox="0 0 320 220" aria-hidden="true" focusable="false">
      <g className="boat-ink">
        <path d="M70 140 L86 172 H214 L240 140 Z" />
        <path d="M104 140 V112 H176 V140 M176 122 H204 V140" />
        <path d="M114 120 h14 v11 h-14 z M136 120 h14 v11 h-14 z M158 120 h10 v11 h-10 z" />
        <path d="M140 112 V40" />
        <path d="M80 152 H232" />
        <path d="M204 122 v-14 h8" />
      </g>
      <g className="boat-flag">
        <path className="boat-white" d="M140 44 h26 v36 h-26 z" />
        <path className="boat-red" d="M166 44 h26 v36 h-26 z" />
        <path className="boat-edge" d="M140 44 h52 v36 h-52 z" />
      </g>
      <g className="boat-ink">
        <path d="M270 182 l7 -48 h14 l7 48 M277 134 l7 -16 l7 16 M273 164 h22 M284 118 v-10" />
      </g>
      <g className="boat-sea">
        <path d="M10 184 q15 -12 30 0 t30 0 t30 0 t30 0 t30 0 t30 0 t30 0 t30 0 t30 0 t30 0" />
        <path d="M40 202 q15 -12 30 0 t30 0 t30 0 t30 0 t30 0 t30 0 t30 0" />
      </g>
    </svg>
  )
}
