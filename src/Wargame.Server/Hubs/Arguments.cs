using Wargame.Protocol.Control;
using Wargame.Protocol.Orders;
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
        _ => true,
    };

    private static bool IsShort(string? text, int most = Limits.NameCharacters) => text is not null && text.Length <= most;
}
