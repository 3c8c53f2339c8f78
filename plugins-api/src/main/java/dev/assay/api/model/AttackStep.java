package dev.assay.api.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A step of an attack, from one place to the next. Attacks are paths of such steps from {@link Place#OUTSIDE} or {@link Place#INSIDE} to
 * where they do harm; checks name the steps that what they look at bars. A small model for showing a way, after the stages that
 * published accounts of attacks on care have in common; no step has a probability. A closed set.
 *
 * @since 1.2
 */
public enum AttackStep {
    /** No filter keeps every one out. */
    DELIVER(
            Place.OUTSIDE,
            Place.MAILBOX,
            "a false message reaches a mailbox",
            Attack.PHISHING,
            Attack.RANSOMWARE,
            Attack.BUSINESS_EMAIL_COMPROMISE,
            Attack.CREDENTIAL_THEFT),
    /** Awareness of people. */
    DECEIVE(
            Place.MAILBOX,
            Place.PASSWORD,
            "somebody believes it and gives a password away",
            Attack.PHISHING,
            Attack.RANSOMWARE,
            Attack.BUSINESS_EMAIL_COMPROMISE,
            Attack.CREDENTIAL_THEFT),
    /** Malware protection. */
    OPEN(Place.MAILBOX, Place.DEVICE, "what it carries is opened, and runs", Attack.PHISHING, Attack.RANSOMWARE),
    /** Passwords, shared logins, attempts that are watched. */
    GUESS(
            Place.OUTSIDE,
            Place.PASSWORD,
            "a password is guessed, or was bought",
            Attack.RANSOMWARE,
            Attack.BUSINESS_EMAIL_COMPROMISE,
            Attack.CREDENTIAL_THEFT),
    /** A second factor. */
    LOG_IN(
            Place.PASSWORD,
            Place.ACCOUNT,
            "the password alone opens an account",
            Attack.PHISHING,
            Attack.RANSOMWARE,
            Attack.BUSINESS_EMAIL_COMPROMISE,
            Attack.CREDENTIAL_THEFT),
    /** Accounts of those who left. */
    RETURN(
            Place.OUTSIDE,
            Place.ACCOUNT,
            "the account of somebody who left still works",
            Attack.INSIDER_MISUSE,
            Attack.CREDENTIAL_THEFT),
    /** Patches and support. */
    BREAK_IN(
            Place.OUTSIDE,
            Place.DEVICE,
            "a known hole in an old or unpatched system lets it in",
            Attack.RANSOMWARE,
            Attack.CREDENTIAL_THEFT),
    /** Watching over devices and networks. */
    SPREAD(
            Place.DEVICE,
            Place.SYSTEMS,
            "from there it reaches further systems, and nobody notices",
            Attack.RANSOMWARE,
            Attack.PHISHING,
            Attack.SUPPLY_CHAIN),
    /** Rights on systems. */
    TAKE_OVER(
            Place.ACCOUNT,
            Place.SYSTEMS,
            "the account may do more than its owner needs",
            Attack.RANSOMWARE,
            Attack.CREDENTIAL_THEFT,
            Attack.SUPPLY_CHAIN),
    /** Logs that somebody looks at. */
    READ(
            Place.ACCOUNT,
            Place.PATIENT_DATA,
            "patient data is read, and nobody looks at the logs",
            Attack.PHISHING,
            Attack.CREDENTIAL_THEFT,
            Attack.INSIDER_MISUSE),
    /** Data that leaves. */
    CARRY_OFF(
            Place.SYSTEMS,
            Place.PATIENT_DATA,
            "patient data is carried off, and nobody notices",
            Attack.PHISHING,
            Attack.SUPPLY_CHAIN),
    /** Copies out of reach. */
    LOCK(Place.SYSTEMS, Place.OUTAGE, "data is locked, and no tested copy is out of its reach", Attack.RANSOMWARE),
    /** Going on without. */
    STOP_CARE(
            Place.OUTAGE,
            Place.CARE,
            "care stops, since nobody is ready to go on without the systems",
            Attack.RANSOMWARE),
    /** Asking back. */
    ASK_FOR_MONEY(
            Place.ACCOUNT,
            Place.MONEY,
            "a message in somebody's name is believed, and money or data is sent",
            Attack.BUSINESS_EMAIL_COMPROMISE),
    /** Access granted by need. */
    OVERREACH(Place.INSIDE, Place.ACCOUNT, "an own account opens more than the work needs", Attack.INSIDER_MISUSE),
    /** Doors, locks, watching over devices. */
    TAKE_AWAY(
            Place.OUTSIDE,
            Place.HELD_DEVICE,
            "a device or a medium is lost, stolen or thrown away as it is",
            Attack.LOSS_AND_THEFT),
    /** Encryption of what is stored. */
    READ_DEVICE(Place.HELD_DEVICE, Place.PATIENT_DATA, "what is stored on it can be read", Attack.LOSS_AND_THEFT),
    /** Care in choosing vendors. */
    THROUGH_VENDOR(Place.OUTSIDE, Place.VENDOR, "a vendor that nobody looked at is broken into", Attack.SUPPLY_CHAIN),
    /** What binds vendors. */
    VENDOR_DATA(
            Place.VENDOR,
            Place.PATIENT_DATA,
            "patient data there is not guarded by any agreement",
            Attack.SUPPLY_CHAIN),
    /** Access of vendors. */
    VENDOR_ACCESS(
            Place.VENDOR,
            Place.ACCOUNT,
            "its access to the organization's systems is not limited",
            Attack.SUPPLY_CHAIN);

    /** Where an attack may stand. A closed set. */
    public enum Place {
        OUTSIDE,
        INSIDE,
        MAILBOX,
        PASSWORD,
        ACCOUNT,
        DEVICE,
        SYSTEMS,
        VENDOR,
        HELD_DEVICE,
        OUTAGE,
        PATIENT_DATA,
        CARE,
        MONEY;

        /** Whether an attack begins here. */
        public boolean begins() {
            return this == OUTSIDE || this == INSIDE;
        }

        /** Whether harm is done here. */
        public boolean harms() {
            return this == PATIENT_DATA || this == CARE || this == MONEY;
        }
    }

    private final Place from;
    private final Place to;
    private final String how;
    private final Set<Attack> attacks;

    AttackStep(Place from, Place to, String how, Attack first, Attack... more) {
        this.from = from;
        this.to = to;
        this.how = how;
        this.attacks = Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    /** Whether nothing can surely bar it. */
    public boolean always() {
        return this == DELIVER;
    }

    /** Where it begins. */
    public Place from() {
        return from;
    }

    /** Where it leads. */
    public Place to() {
        return to;
    }

    /** What happens, as a clause. */
    public String how() {
        return how;
    }

    /** The attacks that may take it. */
    public Set<Attack> attacks() {
        return attacks;
    }
}
