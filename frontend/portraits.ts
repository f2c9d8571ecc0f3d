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

const annika: Look = {
  behind: svg`<path class="hair" d="M62 92 C56 48 76 29 101 29 C127 29 145 48 138 92 C138 108 134 118 128 122 L73 122 C66 117 62 107 62 92 Z"/>`,
  before: svg`
    <path class="hair" d="M66 84 C60 50 76 34 92 33 C90 54 80 70 66 84 Z"/>
    <path class="hair" d="M91 33 C122 28 142 52 135 88 C126 70 106 62 91 33 Z"/>`,
  face: svg`<path class="strand" d="M76 92 C76 84 94 84 94 92 C94 101 76 101 76 92 Z M106 92 C106 84 124 84 124 92 C124 101 106 101 106 92 Z M94 91 C97 89 103 89 106 91"/>`,
  clothes: svg`
    <path class="cloth" d=${shoulders}/>
    <path class="cloth under" d="M86 153 L100 188 L114 153 C108 159 92 159 86 153 Z"/>
    <path class="fold" d="M82 152 L100 192 L118 152"/>
    <path class="fold" d="M100 192 L100 244"/>
    <path class="fold soft" d="M50 244 C50 198 54 188 60 180 M150 244 C150 198 146 188 140 180"/>`,
};

const josefin: Look = {
  behind: svg`<path class="hair" d="M130 58 C152 62 158 92 150 122 C146 136 138 142 132 140 C140 120 138 90 128 74 Z"/>`,
  before: svg`
    <path class="hair" d="M65 84 C58 46 78 30 102 30 C128 30 142 50 135 84 C132 66 122 54 104 50 C88 56 72 62 65 84 Z"/>
    <path class="strand" d="M74 60 C84 50 96 46 106 46"/>`,
  clothes: svg`
    <path class="cloth" d=${shoulders}/>
    <path class="fold" d="M74 153 C72 172 84 184 100 184 C116 184 128 172 126 153"/>
    <path class="fold" d="M78 151 C84 172 116 172 122 151"/>
    <path class="fold soft" d="M92 184 L92 206 M108 184 L108 206 M60 214 L86 214 L86 236 M140 214 L114 214 L114 236"/>`,
};

const nasrin: Look = {
  behind: svg`<path class="hair" d="M60 94 C54 46 76 27 101 27 C128 27 147 46 140 94 C140 122 146 142 150 156 C138 162 124 156 118 146 L82 146 C76 156 62 162 50 156 C54 142 60 122 60 94 Z"/>`,
  before: svg`
    <path class="hair" d="M66 86 C60 52 78 33 100 34 C98 56 84 70 66 86 Z"/>
    <path class="hair" d="M99 34 C124 33 141 54 134 88 C128 72 112 62 99 34 Z"/>
    <path class="strand" d="M66 108 C65 124 61 138 56 148 M134 108 C135 124 139 138 144 148"/>`,
  clothes: svg`
    <path class="cloth" d=${shoulders}/>
    <path class="collar" d="M80 150 L100 170 L86 196 L66 160 Z M120 150 L100 170 L114 196 L134 160 Z"/>
    <path class="fold" d="M100 170 L100 244"/>
    <path class="fold soft" d="M46 244 C48 200 52 188 60 178 M154 244 C152 200 148 188 140 178"/>`,
};

const lena: Look = {
  behind: svg`<path class="hair" d="M60 86 C50 60 62 34 84 30 C96 22 118 24 126 34 C144 40 150 64 141 86 C147 100 140 116 130 120 L71 120 C60 116 54 100 60 86 Z"/>`,
  before: svg`
    <path class="hair" d="M66 80 C58 58 70 40 84 42 C88 34 104 32 110 40 C124 38 138 56 134 80 C130 68 124 64 116 66 C108 56 96 58 90 64 C80 60 70 66 66 80 Z"/>
    <path class="strand" d="M64 92 C60 100 62 110 68 114 M136 92 C141 100 139 110 132 114"/>`,
  clothes: svg`
    <path class="cloth" d=${shoulders}/>
    <path class="cloth under" d="M76 150 C82 172 118 172 124 150 L130 160 C122 186 78 186 70 160 Z"/>
    <path class="fold" d="M76 150 C82 172 118 172 124 150 M70 160 C78 186 122 186 130 160 M92 176 L86 206"/>
    <path class="fold soft" d="M48 244 C50 200 54 188 60 180 M152 244 C150 200 146 188 140 180"/>`,
};

const susanne: Look = {
  behind: svg`<path class="hair" d="M61 92 C54 46 76 27 101 27 C128 27 148 46 139 92 C139 112 136 124 131 130 C134 112 132 100 130 92 L72 92 C70 104 70 116 72 130 C66 124 62 110 61 92 Z"/>`,
  before: svg`
    <path class="hair" d="M65 88 C58 48 78 32 103 33 C127 33 142 54 135 88 C133 74 128 62 120 54 C112 62 84 60 74 66 C69 72 67 78 65 88 Z"/>
    <path class="strand" d="M120 54 C124 60 128 68 130 78"/>`,
  clothes: svg`
    <path class="cloth" d=${shoulders}/>
    <path class="fold" d="M80 151 L92 176 L100 244 M120 151 L108 176 L100 244"/>
    <path class="fold" d="M76 153 L84 182 M124 153 L116 182"/>
    <path class="fold soft" d="M40 214 C46 200 52 190 60 182 M160 214 C154 200 148 190 140 182"/>`,
};

const jonas: Look = {
  before: svg`<path class="hair" d="M65 78 C58 44 78 29 102 29 C128 30 143 48 135 80 C133 68 130 60 124 56 C116 62 104 50 94 56 C86 52 76 56 72 62 C68 66 66 72 65 78 Z"/>`,
  face: svg`<path class="stubble" d="M70 94 C73 112 86 123 100 123 C114 123 127 112 130 94 C125 104 117 102 111 99 C105 97 95 97 89 99 C83 102 75 104 70 94 Z"/>`,
  clothes: svg`
    <path class="cloth" d=${shoulders}/>
    <path class="fold" d="M76 152 C84 168 116 168 124 152"/>
    <path class="fold" d="M66 158 L66 244 M134 158 L134 244"/>
    <path class="fold soft" d="M66 196 L134 196 M82 206 L118 206 L118 232 L82 232 Z"/>`,
};

const ulrika: Look = {
  behind: svg`<path class="hair" d="M62 90 C55 46 76 28 101 28 C127 28 146 46 138 90 C139 104 136 114 132 120 L70 120 C64 114 62 104 62 90 Z"/>`,
  before: svg`
    <path class="hair" d="M65 82 C58 48 78 32 102 32 C127 32 142 52 135 82 C132 68 124 58 112 52 C98 58 80 58 70 68 C67 72 66 76 65 82 Z"/>`,
  face: svg`<path class="strand" d="M75 90 L95 90 C95 102 76 102 75 90 Z M105 90 L125 90 C124 102 105 102 105 90 Z M95 91 L105 91"/>`,
  clothes: svg`
    <path class="cloth" d=${shoulders}/>
    <path class="cloth under" d="M84 152 L100 196 L116 152 C108 160 92 160 84 152 Z"/>
    <path class="fold" d="M84 152 L100 196 L116 152 M100 196 L100 244"/>
    <path class="strand" d="M86 156 C84 176 88 200 92 214 M114 156 C116 176 112 200 108 214 M92 214 L108 214 L108 230 L92 230 Z"/>`,
};

const robert: Look = {
  before: svg`<path class="hair" d="M66 78 C61 60 66 46 76 42 C70 54 70 62 70 70 Z M134 78 C139 60 134 46 124 42 C130 54 130 62 130 70 Z M76 42 C84 32 116 32 124 42 C112 38 88 38 76 42 Z"/>`,
  face: svg`<path class="stubble" d="M70 92 C72 114 86 125 100 125 C114 125 128 114 130 92 C126 100 118 100 112 98 C106 96 94 96 88 98 C82 100 74 100 70 92 Z"/>`,
  clothes: svg`
    <path class="cloth" d=${shoulders}/>
    <path class="collar" d="M79 149 L100 168 L86 182 L68 156 Z M121 149 L100 168 L114 182 L132 156 Z"/>
    <path class="fold" d="M100 168 L100 244 M58 190 L84 190 L84 214 L58 214 Z"/>
    <path class="fold soft" d="M46 244 C48 200 52 188 58 180 M154 244 C152 200 148 188 142 180"/>`,
};

const hampus: Look = {
  before: svg`<path class="hair" d="M66 76 C60 44 80 28 104 30 C130 30 142 48 134 76 C132 64 128 56 120 52 C108 44 90 44 80 52 C72 58 68 66 66 76 Z"/>`,
  clothes: svg`
    <path class="cloth" d=${shoulders}/>
    <path class="collar" d="M79 149 L100 173 L88 184 L70 155 Z M121 149 L100 173 L112 184 L130 155 Z"/>
    <path class="fold" d="M100 173 L100 244"/>
    <path class="badge" d="M30 180 L58 165 L61 171 L33 187 Z M170 180 L142 165 L139 171 L167 187 Z"/>
    <path class="fold soft" d="M52 196 L76 196 L76 208 L52 208 Z"/>`,
};

const kevin: Look = {
  before: svg`
    <path class="hair" d="M66 80 C58 48 74 28 102 28 C130 28 143 50 134 80 C134 70 132 62 128 58 L72 58 C68 64 66 70 66 80 Z"/>
    <path class="strand" d="M74 46 L70 56 M84 38 L80 52 M96 34 L94 50 M108 34 L108 50 M120 40 L122 54"/>`,
  face: svg`<path class="strand" d="M133 96 C138 98 138 106 134 108 M134 108 C138 128 136 146 130 160"/>`,
  clothes: svg`
    <path class="cloth under" d="M66 152 C60 132 72 124 80 128 C76 146 88 158 100 160 C112 158 124 146 120 128 C128 124 140 132 134 152 Z"/>
    <path class="cloth" d=${shoulders}/>
    <path class="fold" d="M74 152 C82 176 118 176 126 152 M92 174 L90 204 M108 174 L110 204"/>
    <path class="fold soft" d="M62 208 C80 202 120 202 138 208 L142 244 M62 208 L58 244"/>`,
};

const carina: Look = {
  behind: svg`<path class="hair" d="M63 88 C56 46 76 28 101 28 C127 28 146 46 138 88 C138 98 134 106 130 110 L72 110 C67 106 64 98 63 88 Z"/>`,
  before: svg`
    <path class="hair" d="M65 80 C60 48 80 32 104 32 C128 34 142 54 135 80 C130 62 116 50 98 50 C84 50 70 60 65 80 Z"/>
    <path class="strand" d="M72 64 C82 52 96 46 112 48"/>`,
  clothes: svg`
    <path class="cloth" d=${shoulders}/>
    <path class="collar" d="M79 149 L100 173 L88 184 L70 155 Z M121 149 L100 173 L112 184 L130 155 Z"/>
    <path class="fold" d="M100 173 L100 244"/>
    <path class="badge" d="M30 180 L58 165 L62 174 L34 190 Z M170 180 L142 165 L138 174 L166 190 Z"/>
    <path class="fold soft" d="M122 196 L146 196 L146 208 L122 208 Z M54 192 C58 196 60 206 58 214"/>`,
};

const anyone: Look = {
  behind: svg`<path class="hair" d="M63 90 C57 48 76 30 101 30 C128 30 143 48 138 90 C137 104 134 112 130 116 L71 116 C67 112 64 104 63 90 Z"/>`,
  before: svg`<path class="hair" d="M65 86 C58 48 78 33 102 33 C126 33 142 52 135 86 C131 71 125 63 117 57 C100 65 80 62 65 86 Z"/>`,
  clothes: svg`
    <path class="cloth" d=${shoulders}/>
    <path class="fold" d="M77 152 C84 167 116 167 123 152"/>`,
};

const looks: Record<string, Look> = { sanna, stefan, patrik, annika, josefin, nasrin, lena, susanne, jonas, ulrika, robert, hampus, kevin, carina };

/** The look of a portrait's name; somebody plain for a name that has no drawing of its own. */
export function lookOf(name: string): { key: string; look: Look } {
  const known = name in looks;
  return { key: known ? name : 'anyone', look: known ? looks[name] : anyone };
}
