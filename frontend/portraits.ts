import { svg, type TemplateResult } from 'lit';

/* What parts the people: hair behind and before the face, what else is on it, and what they wear. Few lines, flat grounds. */
export type Look = { behind?: TemplateResult; before: TemplateResult; face?: TemplateResult; clothes: TemplateResult };

const shoulders = 'M18 244 C20 176 44 160 78 151 C86 158 114 158 122 151 C156 160 180 176 182 244 Z';

const sanna: Look = {
  behind: svg`<path class="hair" d="M64 88 C56 46 76 27 103 28 C133 29 146 52 140 90 C138 108 143 122 150 134 C138 145 126 143 118 138 L82 139 C70 145 58 143 50 133 C59 121 65 106 64 88 Z"/>`,
  before: svg`
    <path class="hair" d="M65 88 C58 52 76 33 97 34 C97 54 82 66 65 88 Z"/>
    <path class="hair" d="M95 34 C124 30 141 52 135 90 C128 69 110 60 95 34 Z"/>
    <path class="strand" d="M70 104 C69 116 66 126 60 133 M131 104 C133 117 136 126 142 132"/>`,
  clothes: svg`
    <path class="cloth" d=${shoulders}/>
    <path class="fold" d="M76 152 C82 168 118 168 124 152"/>
    <path class="fold" d="M72 155 C80 175 120 175 128 155"/>
    <path class="fold soft" d="M48 244 C48 196 52 186 58 178 M152 244 C152 196 148 186 142 178"/>`,
};

const stefan: Look = {
  before: svg`<path class="hair" d="M66 76 C60 46 78 31 101 31 C125 31 140 46 134 76 C132 66 130 59 125 55 C117 49 112 55 101 51 C91 48 82 50 76 55 C70 60 68 67 66 76 Z"/>`,
  face: svg`<path class="stubble" d="M71 92 C73 110 86 121 100 121 C114 121 127 110 129 92 C126 102 119 102 112 99.5 C106 97.5 94 97.5 88 99.5 C81 102 74 102 71 92 Z"/>`,
  clothes: svg`
    <path class="cloth under" d="M60 244 C62 178 72 158 80 151 C88 158 112 158 120 151 C128 158 138 178 140 244 Z"/>
    <path class="fold" d="M80 152 C86 166 114 166 120 152"/>
    <path class="cloth" d="M8 244 C10 172 40 152 80 147 C70 166 74 190 84 244 Z"/>
    <path class="cloth" d="M192 244 C190 172 160 152 120 147 C132 164 126 190 112 244 Z"/>
    <path class="fold" d="M80 147 C70 166 74 190 84 244 M120 147 C132 164 126 190 112 244"/>
    <path class="fold soft" d="M32 244 C34 194 42 180 52 170 M56 244 C55 198 58 186 62 176 M168 244 C166 194 158 180 150 170"/>`,
};

const patrik: Look = {
  before: svg`
    <path class="hair" d="M65 80 C58 46 76 30 100 29 C127 28 142 46 135 80 C133 70 132 64 129 58 C112 60 92 58 82 47 C76 55 69 64 65 80 Z"/>`,
  clothes: svg`
    <path class="cloth" d=${shoulders}/>
    <path class="collar" d="M79 149 L100 173 L88 184 L70 155 Z M121 149 L100 173 L112 184 L130 155 Z"/>
    <path class="fold" d="M100 173 L100 244"/>
    <path class="badge" d="M30 180 L58 165 L61 171 L33 187 Z M170 180 L142 165 L139 171 L167 187 Z"/>
    <path class="fold soft" d="M122 196 L146 196 L146 208 L122 208 Z"/>`,
};

const anyone: Look = {
  behind: svg`<path class="hair" d="M63 90 C57 48 76 30 101 30 C128 30 143 48 138 90 C137 104 134 112 130 116 L71 116 C67 112 64 104 63 90 Z"/>`,
  before: svg`<path class="hair" d="M65 86 C58 48 78 33 102 33 C126 33 142 52 135 86 C131 71 125 63 117 57 C100 65 80 62 65 86 Z"/>`,
  clothes: svg`
    <path class="cloth" d=${shoulders}/>
    <path class="fold" d="M77 152 C84 167 116 167 123 152"/>`,
};

const looks: Record<string, Look> = { sanna, stefan, patrik };

/** The look of a portrait's name; somebody plain for a name that has no drawing of its own. */
export function lookOf(name: string): { key: string; look: Look } {
  const known = name in looks;
  return { key: known ? name : 'anyone', look: known ? looks[name] : anyone };
}
