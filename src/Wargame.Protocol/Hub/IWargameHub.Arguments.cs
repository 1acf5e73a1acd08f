using Wargame.Protocol.Pages;

namespace Wargame.Protocol.Hub;

/// <content>Free-text orders: written by teams, argued by others, judged by control.</content>
public partial interface IWargameHub
{
    /// <summary>Writes a free-text order of the caller's team, or words it anew.</summary>
    Task<CommandReply> WriteArgument(string commandId, ArgumentDraft draft);

    /// <summary>Takes a free-text order back.</summary>
    Task<CommandReply> DropArgument(string commandId, string argumentId);

    /// <summary>Gives a reason for or against another's free-text order.</summary>
    Task<CommandReply> MakePoint(string commandId, string argumentId, bool speaksFor, string text);

    /// <summary>Takes an own reason back.</summary>
    Task<CommandReply> WithdrawPoint(string commandId, string argumentId, int number);

    /// <summary>Estimates the chance of a free-text order that is put to the vote, in per cent.</summary>
    Task<CommandReply> GiveEstimate(string commandId, string argumentId, int percent);

    /// <summary>Control: opens or closes the vote on a free-text order.</summary>
    Task<CommandReply> CallVote(string commandId, string argumentId, bool open);

    /// <summary>Control: judges a free-text order.</summary>
    Task<CommandReply> JudgeArgument(string commandId, JudgementDraft draft);

    /// <summary>Control: takes a judgement back.</summary>
    Task<CommandReply> TakeJudgementBack(string commandId, string argumentId);

    /// <summary>Control: words what is told of a free-text order, and what is established by it.</summary>
    Task<CommandReply> TellArgument(string commandId, ArgumentTelling telling);
}
