using Wargame.Protocol.Orders;
using Wargame.Sessions;
using Wargame.World.Definition;

namespace Wargame.Grains.Wire;

/// <summary>What browsers say, in the words of the rules.</summary>
public static class DraftReader
{
    /// <summary>The draft that a browser would like to try.</summary>
    public static Draft Read(string actor, DraftOrder draft) => new(
        draft.DraftId, actor, draft.Instrument, draft.Target, draft.Level, ReadMode(draft.Mode) ?? Mode.Requested, draft.Turns,
        draft.ImposeIfRefused, new Issuer.Seat(""), "");

    /// <summary>A mode by its word; requested for the empty text, null for a word that is none.</summary>
    public static Mode? ReadMode(string word) => word.Length == 0 ? Mode.Requested : ReadWord<Mode>(word);

    /// <summary>A member of an enumeration by its word, or null.</summary>
    public static T? ReadWord<T>(string word)
        where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => value!.Value.Word() == word);
}
