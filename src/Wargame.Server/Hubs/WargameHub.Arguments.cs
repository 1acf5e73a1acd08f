using Wargame.Protocol.Hub;
using Wargame.Protocol.Pages;
using Wargame.Sessions.Commands;

namespace Wargame.Server.Hubs;

/// <content>Free-text orders: written by teams, argued by others, judged by control.</content>
public sealed partial class WargameHub
{
    /// <inheritdoc/>
    public Task<CommandReply> WriteArgument(string commandId, ArgumentDraft draft) => Send(commandId, from => from.Argue(draft));

    /// <inheritdoc/>
    public Task<CommandReply> DropArgument(string commandId, string argumentId) =>
        Send(commandId, from => new DropArgument(from.Id, default, from.By, argumentId));

    /// <inheritdoc/>
    public Task<CommandReply> MakePoint(string commandId, string argumentId, bool speaksFor, string text) =>
        Send(commandId, from => new MakePoint(from.Id, default, from.By, argumentId, speaksFor, text));

    /// <inheritdoc/>
    public Task<CommandReply> WithdrawPoint(string commandId, string argumentId, int number) =>
        Send(commandId, from => new WithdrawPoint(from.Id, default, from.By, argumentId, number));

    /// <inheritdoc/>
    public Task<CommandReply> GiveEstimate(string commandId, string argumentId, int percent) =>
        Send(commandId, from => new GiveEstimate(from.Id, default, from.By, argumentId, percent));

    /// <inheritdoc/>
    public Task<CommandReply> CallVote(string commandId, string argumentId, bool open) =>
        Send(commandId, from => new CallVote(from.Id, default, from.By, argumentId, open));

    /// <inheritdoc/>
    public Task<CommandReply> JudgeArgument(string commandId, JudgementDraft draft) => Send(commandId, from => from.Judge(draft));

    /// <inheritdoc/>
    public Task<CommandReply> TakeJudgementBack(string commandId, string argumentId) =>
        Send(commandId, from => new TakeJudgementBack(from.Id, default, from.By, argumentId));

    /// <inheritdoc/>
    public Task<CommandReply> TellArgument(string commandId, ArgumentTelling telling) => Send(commandId, from => new TellArgument(
        from.Id, default, from.By, telling.ArgumentId, [.. telling.Narratives.Select(told => new Sessions.Arguments.Narrative(told.Text, [.. told.To]))], telling.Fact));
}
