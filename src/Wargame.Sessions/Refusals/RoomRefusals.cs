namespace Wargame.Sessions;

/// <summary>The part of the catalogue that is about the people in the room: S0950 to S0999.</summary>
public static partial class Refusals
{
    /// <summary>S0950: a name that would be taken for control's.</summary>
    public static Refusal NameOfControl { get; } =
        new("S0950", $"This name reads as the facilitator's.", $"Write your own name.");

    /// <summary>S0951: the room is locked.</summary>
    public static Refusal RoomIsLocked { get; } =
        new("S0951", $"The facilitator has locked this room: nobody new joins now.", $"Ask the facilitator to let you in. If you had a seat, use your own device or a seat code.");

    /// <summary>S0952: a person acts for a team that a bot plays.</summary>
    public static Refusal BotPlays { get; } = new("S0952", $"A bot plays your team now.", $"Take your team back first.");

    /// <summary>S0953: a bot plays already.</summary>
    public static Refusal BotPlaysAlready { get; } = new("S0953", $"A bot plays this team already.", $"");

    /// <summary>S0954: a bot for a team without people.</summary>
    public static Refusal NobodySeated { get; } =
        new("S0954", $"Nobody sits in this team; its doctrine plays it already.", $"Choose a team that people have taken.");

    /// <summary>S0955: no bot to take the team back from.</summary>
    public static Refusal NoBot { get; } = new("S0955", $"No bot plays this team.", $"");

    /// <summary>S0956: it is so already.</summary>
    public static Refusal NothingNew { get; } = new("S0956", $"That is so already.", $"Another facilitator may have been faster: look again.");

    /// <summary>S0957: help was asked for already.</summary>
    public static Refusal HelpAskedAlready { get; } =
        new("S0957", $"Your team has asked for help already.", $"The facilitator sees it. Write a message if there is more to say.");

    /// <summary>S0958: no call for help is open.</summary>
    public static Refusal NoHelpAsked { get; } = new("S0958", $"This team has no open call for help.", $"");

    /// <summary>S0959: a note or announcement is too long or torn.</summary>
    public static Refusal BadNote { get; } = new("S0959", $"This text must have at most 400 characters.", $"Shorten it.");

    /// <summary>S0960: no such watcher.</summary>
    public static Refusal NoSuchWatcher { get; } = new("S0960", $"There is no such observer in this session.", $"Look at the list of observers.");

    /// <summary>S0961: too many watchers.</summary>
    public static Refusal TooManyWatchers { get; } = new("S0961", $"This session holds no more observers.", $"Send one out, or open the projector's page.");

    /// <summary>S0962: only evaluators rate.</summary>
    public static Refusal NotAnEvaluator { get; } = new("S0962", $"Only an evaluator may do this.", $"Ask the facilitator for an evaluator's code.");

    /// <summary>S0963: the task is empty or too long.</summary>
    public static Refusal BadTask { get; } = new("S0963", $"A task must have 1 to 120 characters on one line.", $"Say in a few words what was to be done.");

    /// <summary>S0964: the observation is empty or too long.</summary>
    public static Refusal BadObservation { get; } = new("S0964", $"An observation must have 1 to 2,000 characters.", $"Write what you saw, or shorten it.");

    /// <summary>S0965: the session's lines are used up.</summary>
    public static Refusal TooManyObservations { get; } = new("S0965", $"This session holds no more observations.", $"Change one of those that are there.");

    /// <summary>S0966: no such line of this evaluator.</summary>
    public static Refusal NoSuchObservation { get; } = new("S0966", $"You have written no such observation.", $"Look at your observations.");
}
