package se.anda.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code anda}.
 *
 * @param demo a demonstration: ready accounts, their passwords on the sign-in page
 */
@ConfigurationProperties("anda")
public record AccountProperties(@DefaultValue("false") boolean demo) {}
