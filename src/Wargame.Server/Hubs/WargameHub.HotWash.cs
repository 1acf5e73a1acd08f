using Wargame.Grains;
using Wargame.Protocol.Hub;
using Wargame.Sessions.Commands;

namespace Wargame.Server.Hubs;

/// <content>The hot wash.</content>
public sealed partial class WargameHub
{
    /// <inheritdoc/>
    // The client's id of the command goes no further: it would tie the answer to the device's other commands.
    public async Task<CommandReply> AnswerHotWash(string commandId, string question, string text) => IsId(commandId)
        ? await Desk.AnswerHotWash(Attached.SeatId, Attached.Receipt, question, text, Attached.Language)
        : new CommandReply(HostRefusals.Malformed);

    /// <inheritdoc/>
    public Task<CommandReply> ShowAnswers(string commandId, IReadOnlyList<string> slots, bool shown) =>
        Send(commandId, from => new ShowAnswers(from.Id, default, from.By, [.. slots], shown));

    /// <inheritdoc/>
    public Task<CommandReply> GroupAnswers(string commandId, IReadOnlyList<string> slots, string group) =>
        Send(commandId, from => new GroupAnswers(from.Id, default, from.By, [.. slots], group));
}
