package se.anda.model;

import java.util.regex.Pattern;

/**
 * Words to the machine and not to the role. They never reach a model: the role answers them as the author wrote it,
 * in character.
 */
final class Injection {

    private static final Pattern TO_THE_MACHINE = Pattern.compile(
            "\\b(ignorera|strunta i|glöm|bortse från|förbise)\\b.{0,40}\\b(instruktion\\w*|regler\\w*|anvisning\\w*|allt (ovan|tidigare)|prompt\\w*|roll\\w*)"
                    + "|\\b(ignore|disregard|forget|override)\\b.{0,40}\\b(instructions?|rules?|prompts?|above|previous|prior|role)"
                    + "|\\b(system|dev(eloper)?)[- ]?(prompt|message|meddelande|läge|mode)\\w*|\\bprompt(en|ar)?\\b|\\bjailbreak\\w*"
                    + "|\\b(du är nu|från och med nu är du|låtsas (att du är|vara)|agera som|spela (rollen|att du är)|bete dig som)\\b"
                    + "|\\b(you are now|act as|pretend (to be|you are)|roleplay as|from now on you)\\b"
                    + "|\\b(språkmodell|chatgpt|gpt-?\\d|openai|llama|chatbot|chattbot|language model|as an ai|som (en )?ai)\\b"
                    + "|\\b(byt|byta|switch|change) (roll|roles?)\\b|\\b(sluta|stop) (spela|acting|playing)\\b"
                    + "|\\b(upprepa|repeat|visa|print|skriv ut|reveal)\\b.{0,30}\\b(instruktion\\w*|instructions?|ovanför|above|prompt\\w*|text(en)? innan)"
                    + "|</?\\w+>|\\{\\{|\\[/?(INST|SYS)|<\\||###",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Injection() {}

    static boolean isIn(String volley) {
        return TO_THE_MACHINE.matcher(volley).find();
    }
}
