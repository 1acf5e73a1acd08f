namespace Wargame.Scenarios;

public static partial class DiagnosticCatalogue
{
    /// <summary>08xx: an orders file asks for what this scenario does not have or does not allow.</summary>
    internal static class Orders
    {
        public static readonly DiagnosticKind NotTheirs = Error("WG0801", "this actor cannot order it", "The instrument exists, but its 'by' does not name this actor or its kind.");
        public static readonly DiagnosticKind NotATarget = Error("WG0802", "not a target of it", "The target exists, but this actor cannot aim the instrument at it.");
        public static readonly DiagnosticKind NotAMode = Error("WG0803", "not a mode of it", "At home the mode is always requested; abroad it is one of the instrument's, or what a host's answer makes of it.");
        public static readonly DiagnosticKind NotAllowed = Error("WG0804", "not allowed in that turn", "A condition of the instrument does not hold in that turn, or the same order runs already.");
        public static readonly DiagnosticKind NotAsked = Error("WG0805", "not asked in that turn", "A card can be answered in the turns in which it is asked.");
        public static readonly DiagnosticKind Again = Error("WG0806", "comes twice", "An inject comes once, and a card is answered once in a turn.");
        public static readonly DiagnosticKind NotTheirCard = Error("WG0807", "another actor is asked", "A card is answered by the actor that it asks.");
    }
}
