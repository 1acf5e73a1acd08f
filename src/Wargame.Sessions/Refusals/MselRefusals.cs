namespace Wargame.Sessions;

/// <summary>The part of the catalogue that is about injects: S0901 and up.</summary>
public static partial class Refusals
{
    /// <summary>S0901: no inject of the scenario has this id.</summary>
    public static Refusal NoSuchInject { get; } = new("S0901", $"The scenario has no such inject.", $"Choose one of the list.");

    /// <summary>S0902: it has come, and people have read it.</summary>
    public static Refusal InjectHasCome { get; } =
        new("S0902", $"This inject has come; people have read it.", $"Write a new one that puts it right.");

    /// <summary>S0903: the words are missing or too long.</summary>
    public static Refusal BadInjectWords { get; } = new(
        "S0903", $"An inject needs a headline of 1 to 120 characters on one line, a text of 1 to 4,000, and a sender of at most 60.", $"Write what is missing, or shorten it.");

    /// <summary>S0904: too many were written.</summary>
    public static Refusal TooManyInjects { get; } = new("S0904", $"Control has written 200 injects in this session.", $"Say it in a message.");

    /// <summary>S0906: nothing of the mended text is for this session, or all of it is taken over.</summary>
    public static Refusal NothingToTake { get; } =
        new("S0906", $"There is nothing in this text that the session could take over.", $"The next session that is opened has all of it.");

    /// <summary>S0907: the session has gone on since the fix was looked at.</summary>
    public static Refusal FixIsLate { get; } =
        new("S0907", $"The session has gone on since you looked: something of this has come, or cannot come any more.", $"Look at the changes again, then decide.");

    /// <summary>S0905: the turn has begun or is not in the calendar.</summary>
    /// <param name="next">The first turn that can be set.</param>
    /// <param name="last">The last turn.</param>
    public static Refusal TurnNotAhead(int next, int last) => next > last
        ? new("S0905", $"No turn is left.", $"Send it now, or leave it out.")
        : new("S0905", $"Injects can be set for turns {next} to {last}.", $"Choose one of these turns.");
}
