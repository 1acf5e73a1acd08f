namespace Wargame.Reports.Statements;

/// <summary>A verb of a statement: from the published vocabularies, so that a store's reports know it.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Display">The word in English.</param>
internal sealed record Verb(string Id, string Display)
{
    private const string Adl = "http://adlnet.gov/expapi/verbs/";
    private const string Streams = "http://activitystrea.ms/schema/1.0/";

    public static Verb Joined { get; } = new(Streams + "join", "joined");

    public static Verb Drafted { get; } = new(Streams + "save", "drafted");

    public static Verb Withdrew { get; } = new(Streams + "remove", "took back");

    public static Verb Approved { get; } = new(Streams + "approve", "signed");

    public static Verb Asked { get; } = new(Adl + "asked", "asked");

    public static Verb Answered { get; } = new(Adl + "answered", "answered");

    public static Verb Sent { get; } = new(Streams + "send", "sent a message in");

    public static Verb Offered { get; } = new(Streams + "offer", "offered");

    public static Verb Accepted { get; } = new(Streams + "accept", "signed");

    public static Verb Left { get; } = new(Streams + "leave", "left");

    public static Verb Scored { get; } = new(Adl + "scored", "scored");

    public static Verb Completed { get; } = new(Adl + "completed", "completed");

    public static Verb Voided { get; } = new(Adl + "voided", "voided");
}
