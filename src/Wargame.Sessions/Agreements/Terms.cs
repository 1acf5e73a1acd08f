using Wargame.Sessions.Views;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Agreements;

/// <summary>What the terms of agreements may be about, for one who writes them: nobody can fish for what they may not know.</summary>
internal static class Terms
{
    /// <summary>All that a party may ever order, as far as the writer may know of it.</summary>
    public static IEnumerable<LegalOrder> OrdersOf(Sight writer, string party) =>
        writer.Rules.Model.LegalOrders(writer.State.World, party).Where(order => writer.Knows(order.Instrument, party));

    /// <summary>The instruments of <see cref="OrdersOf"/>, each once.</summary>
    public static IEnumerable<InstrumentDefinition> InstrumentsOf(Sight writer, string party) =>
        OrdersOf(writer, party).Select(order => order.Instrument).Distinct();

    /// <summary>The numbers that can be bounded.</summary>
    public static IEnumerable<Slot> Numbers(Sight writer) => writer.VisibleSlots();

    /// <summary>Whether an entity is another one, lies in it or is governed by it.</summary>
    public static bool LiesIn(SessionRules rules, string entity, string whole)
    {
        for (var step = 0; step < Limits.PlaceDepth; step++)
        {
            if (entity == whole)
                return true;
            var found = rules.Entity(entity);
            if ((found?.Related(LivesIn) ?? found?.Related(EntityDefinition.GovernedBy)) is not { } around)
                return false;
            entity = around;
        }

        return false;
    }

    private const string LivesIn = "lives_in";
}
