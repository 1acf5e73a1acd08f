namespace Wargame.Protocol.Hub;

/// <content>The people in the room: their seats and devices, bots in their place, calls and announcements.</content>
public partial interface IWargameHub
{
    /// <summary>Control: makes every key to a seat useless, lets its devices go at once, and gives a pass for a new one.</summary>
    Task<PassReply> ReissueSeat(string commandId, string seatId);

    /// <summary>A pass for another device of the caller's own seat; of a facilitator, for their own desk.</summary>
    Task<PassReply> OwnPass();

    /// <summary>Control: lets a bot play a team for its people.</summary>
    Task<CommandReply> LetBotPlay(string commandId, string actor);

    /// <summary>Takes a team back from its bot; a seat its own.</summary>
    Task<CommandReply> TakeBack(string commandId, string actor);

    /// <summary>Control: notes that a person is away, or back.</summary>
    Task<CommandReply> MarkAbsent(string commandId, string seatId, bool absent);

    /// <summary>Control: locks the room, or opens it.</summary>
    Task<CommandReply> LockRoom(string commandId, bool locked);

    /// <summary>Control: says something at the top of every page; empty takes it down.</summary>
    Task<CommandReply> Announce(string commandId, string text);

    /// <summary>Asks control for help.</summary>
    Task<CommandReply> AskForHelp(string commandId, string note);

    /// <summary>Closes a team's call for help; a seat its own.</summary>
    Task<CommandReply> AnswerHelp(string commandId, string actor);

    /// <summary>Control: lets an observer or evaluator in, by a pass.</summary>
    Task<PassReply> InviteWatcher(string commandId, string sort, string person);

    /// <summary>Control: lets an observer see all, or only what is public.</summary>
    Task<CommandReply> AllowSight(string commandId, string watcherId, bool seesAll);

    /// <summary>Control: sends an observer or evaluator out.</summary>
    Task<CommandReply> DismissWatcher(string commandId, string watcherId);

    /// <summary>Evaluator: writes a line of the exercise evaluation guide, or changes it.</summary>
    Task<CommandReply> Observe(string commandId, Pages.ObservationDraft observation);

    /// <summary>Evaluator: takes an own line back.</summary>
    Task<CommandReply> WithdrawObservation(string commandId, string observationId);
}
