using System.Collections.Immutable;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Orders;

/// <summary>Everything that may ever be ordered in a world, by actor: what an orders file is measured against.</summary>
internal sealed class Orderables(WorldModel model)
{
    private readonly Dictionary<string, ImmutableArray<LegalOrder>> byActor = new(StringComparer.Ordinal);

    public WorldModel Model => model;

    public WorldDefinition World => model.Definition;

    public IEnumerable<string> Actors => World.Entities.Where(entity => entity.IsActor).Select(entity => entity.Id);

    public EntityDefinition? Entity(string id) => World.Entities.FirstOrDefault(entity => entity.Id == id);

    public InstrumentDefinition? Instrument(string id) => World.Instruments.FirstOrDefault(instrument => instrument.Id == id);

    /// <summary>What the actor may ever order, allowed now or not.</summary>
    public ImmutableArray<LegalOrder> Of(string actor)
    {
        if (!byActor.TryGetValue(actor, out var known))
            byActor[actor] = known = model.LegalOrders(model.Opening(0), actor);
        return known;
    }

    /// <summary>Who may order an instrument.</summary>
    public IEnumerable<string> OrderersOf(InstrumentDefinition instrument) =>
        Actors.Where(actor => Of(actor).Any(legal => legal.Instrument.Id == instrument.Id));

    /// <summary>
    /// The modes that an order may end up with: those that its orderer can choose, and abroad those that a host's answer can make of it. A
    /// file says what became of an order, so both are the author's to give.
    /// </summary>
    public static IEnumerable<Mode> ModesOf(LegalOrder legal) => legal.Foreign
        ? legal.Modes.Concat([Mode.Requested, Mode.Accepted, Mode.Conditioned]).Distinct().Order()
        : legal.Modes;

    /// <summary>The mode of an order whose line gives none.</summary>
    public static Mode UsualMode(LegalOrder legal) =>
        legal.Modes.Contains(Mode.Joint) ? Mode.Joint : legal.Modes.Length > 0 ? legal.Modes[0] : Mode.Requested;
}
