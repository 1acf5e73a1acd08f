using Wargame.Grains.Wire;
using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Disclosures;

namespace Wargame.Server.Hubs;

public sealed partial class WargameHub
{
    /// <inheritdoc/>
    public async Task<WhoKnowsView?> WhoKnows(string kind, string subject) =>
        DraftReader.ReadWord<FactKind>(kind) is null ? null : await Desk.WhoKnows(kind, subject, Attached.Language);

    /// <inheritdoc/>
    public Task<CommandReply> SetDisclosure(string commandId, DisclosureDraft draft) => Send(commandId, from => Read(from, draft));

    private static SetDisclosure? Read(Envelope from, DisclosureDraft draft)
    {
        var level = DraftReader.ReadWord<DisclosureLevel>(draft.Level);
        return DraftReader.ReadWord<FactKind>(draft.Kind) is { } kind && (level is not null || draft.Level.Length == 0)
            ? new SetDisclosure(from.Id, default, from.By, new(kind, draft.Subject), [.. draft.To], level, draft.Reason)
            : null;
    }
}
