using Wargame.World.Wording;

namespace Wargame.Sessions;

/// <summary>The part of the catalogue that is about several facilitators: S1401 and up.</summary>
public static partial class Refusals
{
    /// <summary>S1402: the facilitator was sent out or never came.</summary>
    public static Refusal NoSuchFacilitator { get; } = new("S1402", $"There is no such facilitator in this session.", $"Look at the list of facilitators.");

    /// <summary>S1403: two facilitators with one name would not know who did what.</summary>
    public static Refusal NameOfAnother { get; } = new("S1403", $"Another facilitator has this name.", $"Add a letter or a family name.");

    /// <summary>S1405: nobody sends themselves out.</summary>
    public static Refusal CannotDismissYourself { get; } =
        new("S1405", $"You cannot send yourself out: one facilitator must remain.", $"Ask another facilitator to do it, or close the page.");

    /// <summary>S1406: the white cell is full.</summary>
    public static Refusal TooManyFacilitators { get; } =
        new("S1406", $"This session holds no more facilitators.", $"Send one out, or let the person in as an observer.");

    /// <summary>S1407: the note is too long or torn.</summary>
    public static Refusal BadControlNote { get; } = new("S1407", $"A note must have at most 1,000 characters.", $"Shorten it, or write two.");

    /// <summary>S1408: the session's notes are used up.</summary>
    public static Refusal TooManyControlNotes { get; } = new("S1408", $"This session holds no more notes.", $"Export them, and write on paper.");

    /// <summary>S1401: another facilitator did something to the same thing first.</summary>
    /// <param name="what">Who did what, a sentence.</param>
    public static Refusal SomebodyWasFaster(Sentence what) =>
        new("S1401", what, $"You had not seen that yet, so nothing of yours was done. Look at it as it is now, then decide.");

    /// <summary>S1404: the act belongs to a duty that another facilitator holds, who is here.</summary>
    /// <param name="holder">Who.</param>
    /// <param name="duty">Which, in words: <c>the clock</c>.</param>
    public static Refusal HeldByAnother(string holder, Sentence duty) =>
        new("S1404", $"{holder} holds {duty} now.", $"Ask {holder}, or press Take over beside it under Facilitators.");
}
