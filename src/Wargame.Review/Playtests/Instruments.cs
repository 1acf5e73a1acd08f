using Wargame.World;

namespace Wargame.Review.Playtests;

/// <summary>Which instruments a playtest used.</summary>
internal static class Instruments
{
    /// <summary>
    /// What some actor may order at something, whether or not it is allowed from the start, and what nobody ordered. What a scenario's absent
    /// tags put out of play has no orderer or no target, and so is not among them.
    /// </summary>
    public static IEnumerable<UnusedInstrument> NeverOrdered(WorldModel model, IEnumerable<PlayRecord> plays)
    {
        var world = model.Definition;
        var ordered = plays.SelectMany(play => play.Moves).Select(move => move.Instrument).ToHashSet(StringComparer.Ordinal);
        var opening = model.Opening(1);
        var orderers = world.Entities.Where(entity => entity.IsActor)
            .SelectMany(actor => model.LegalOrders(opening, actor.Id).Select(legal => legal.Instrument.Id).Distinct().Select(instrument => (Instrument: instrument, Actor: actor.Id)))
            .ToLookup(one => one.Instrument, one => one.Actor, StringComparer.Ordinal);
        var wanted = world.Doctrines.SelectMany(doctrine => doctrine.Preferences).Select(preference => preference.Instrument).ToHashSet(StringComparer.Ordinal);
        return world.Instruments.Where(instrument => orderers.Contains(instrument.Id) && !ordered.Contains(instrument.Id))
            .Select(instrument => new UnusedInstrument(instrument.Id, [.. orderers[instrument.Id]], wanted.Contains(instrument.Id)));
    }
}
