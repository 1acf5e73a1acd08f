using System.Collections.Immutable;
using Wargame.Sessions.Scenarios;
using Wargame.World.Wording;

namespace Wargame.Sessions;

/// <summary>The part of the catalogue that is about working together in a team: S1701 to S1749.</summary>
public static partial class Refusals
{
    /// <summary>S1701: the office does not hold the right, and somebody is here whose office does.</summary>
    /// <param name="right">What was tried.</param>
    /// <param name="holders">Who may.</param>
    public static Refusal RightOfOthers(SeatRight right, ImmutableArray<Seat> holders) => new(
        "S1701",
        $"In your team {Deed(right)} is for {Sentence.Any(holders.Select(Holder))}.",
        $"Ask them. If they have left, say so under \"Team\"; or ask the facilitator for another role.");

    /// <summary>S1702: the team has no such title.</summary>
    public static Refusal NoSuchRole { get; } = new("S1702", $"This team has no such role.", $"Choose one of its roles.");

    /// <summary>S1703: somebody else holds the title.</summary>
    public static Refusal RoleIsTaken { get; } = new("S1703", $"Somebody has this role already.", $"Choose a free one, or ask the facilitator to swap you.");

    /// <summary>S1704: the session has begun.</summary>
    public static Refusal RolesAreSet { get; } = new("S1704", $"Roles are chosen in the lobby.", $"Ask the facilitator to give you another role.");

    /// <summary>S1705: the person is not away.</summary>
    public static Refusal StillHere { get; } = new(
        "S1705", $"This person did something less than a minute ago.", $"Wait a minute, or speak to them.");

    /// <summary>S1710: a team-mate's change came first.</summary>
    /// <param name="who">The team-mate's name; may be empty.</param>
    public static Refusal ChangedMeanwhile(string who) => new("S1710", Changed(who), $"Take their version, or keep yours: what you chose is still here.");

    /// <summary>S1711: the same person's change on another device came first.</summary>
    public static Refusal ChangedElsewhere { get; } = new(
        "S1711", $"You changed this order on another device meanwhile.", $"Take that version, or keep this one: what you chose is still here.");

    /// <summary>S1712: the draft was taken back.</summary>
    public static Refusal DraftTakenBack { get; } = new(
        "S1712", $"Your team has taken this order back while you wrote.", $"Keep yours to draft it anew: what you chose is still here.");

    /// <summary>S1720: the scenario wants a reason.</summary>
    public static Refusal ReasonRequired { get; } = new("S1720", $"This scenario asks for your reason.", $"Say in a line why, then decide.");

    /// <summary>S1730: a private note is too long or torn.</summary>
    public static Refusal BadPrivateNote { get; } = new("S1730", $"A note must have at most 4,000 characters.", $"Shorten it.");

    /// <summary>S1731: another device of the same seat wrote first.</summary>
    public static Refusal NoteChangedElsewhere { get; } = new(
        "S1731", $"You wrote on this note on another device meanwhile.", $"Take that version, or keep this one: what you typed is still here.");

    /// <summary>S1732: kept too often.</summary>
    public static Refusal TooManyNotes { get; } = new("S1732", $"This note was kept too often.", $"Write on paper from here on.");

    private static Sentence Changed(string who) => who switch
    {
        "" => $"Somebody of your team changed this order while you wrote.",
        _ => $"{who} changed this order while you wrote.",
    };

    private static Sentence Holder(Seat seat) => $"{seat.Person} ({new Authored(seat.Title)})";

    private static Sentence Deed(SeatRight right) => right switch
    {
        SeatRight.Draft => $"drafting orders",
        SeatRight.Sign => $"signing",
        SeatRight.Answer => $"answering requests and cards",
        _ => $"writing agreements",
    };
}
