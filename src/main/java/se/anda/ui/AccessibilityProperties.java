package se.anda.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code anda.accessibility}.
 *
 * @param contact where shortcomings are reported: an address or a telephone number; empty: none
 */
@ConfigurationProperties("anda.accessibility")
public record AccessibilityProperties(@DefaultValue("") String contact) {}
