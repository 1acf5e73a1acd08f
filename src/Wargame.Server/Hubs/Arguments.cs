using Wargame.Protocol.Control;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;
using Shared = Wargame.Protocol.Limits;

namespace Wargame.Server.Hubs;

/// <summary>Whether what a browser sent can be looked at: nothing missing, nothing longer than anything real.</summary>
internal static class Arguments
{
    public static bool AreSane(IReadOnlyList<object?> arguments) => arguments.All(IsSane);

    private static bool IsSane(object? argument) => argument switch
    {
        null => false,
        string text => IsShort(text, Shared.ReasonCharacters),
        DraftOrder draft => IsShort(draft.DraftId, Shared.ClientIdCharacters) && IsShort(draft.Instrument) && IsShort(draft.Target) && IsShort(draft.Mode),
        RulingDraft ruling => IsShort(ruling.Key) && IsShort(ruling.Reason, Shared.ReasonCharacters) && double.IsFinite(ruling.Change),
        MessageDraft message => IsShort(message.Text, Shared.MessageCharacters) && IsShort(message.Title) && IsShort(message.As)
            && message.To is { Count: <= Shared.Parties } && message.To.All(party => IsShort(party, Shared.ClientIdCharacters)),
        _ => true,
    };

    private static bool IsShort(string? text, int most = Limits.NameCharacters) => text is not null && text.Length <= most;
}
