using CsCheck;
using Wargame.Sessions.Tests.Small;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Seen;

/// <summary>
/// Two sessions that differ only in what one team keeps secret show everybody else the same bytes (DESIGN §7). What a request asks a host
/// is no secret from that host, so drafts stay drafts here, or need no consent.
/// </summary>
public sealed class NonInterferenceTests
{
    private static readonly string[] Others = ["bolivia", "autonomists", "oas"];

    private static readonly Gen<(string, string, Mode)> AnyOrder = Any(
        ("spraying", "chapare", Mode.Joint), ("spraying", "lowlands", Mode.Imposed), ("spraying", "chapare", Mode.Accepted),
        ("roads", "lowlands", Mode.Accepted), ("roads", "chapare", Mode.Conditioned), ("bribe", "bolivia", Mode.Requested));

    private static readonly Gen<(string, string, Mode)> CovertOrder = Any(("bribe", "bolivia", Mode.Requested));

    private static readonly Gen<string> Card = Any("us-a", "us-b");

    [Fact]
    public void What_a_team_drafts_and_wants_shows_nowhere_while_it_deliberates() => Check(AnyOrder, Phase.Deliberation);

    [Fact]
    public void A_covert_order_shows_nowhere_while_the_turn_is_adjudicated() => Check(CovertOrder, Phase.Adjudication);

    private static void Check(Gen<(string, string, Mode)> orders, Phase phase)
    {
        var secrets = Gen.Select(orders, Gen.Int[1, 1000], Gen.Int[1, 4]).Array[0, 4];
        Gen.Select(secrets, Card, secrets, Card).Sample(
            (oneOrders, oneCard, otherOrders, otherCard) => Play(oneOrders, oneCard, phase).SequenceEqual(Play(otherOrders, otherCard, phase)),
            iter: 60);
    }

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    /// <summary>What everybody but the keeper of the secrets sees.</summary>
    private static List<string> Play(((string Instrument, string Target, Mode Mode) Order, int Level, int Turns)[] secrets, string card, Phase phase)
    {
        var room = new Room().Seat("bolivia-1").Seat("us-1").To(Phase.Deliberation);
        for (var place = 0; place < secrets.Length; place++)
        {
            var (order, level, turns) = secrets[place];
            room.Try(room.Draft("us-1", $"d{place}", order.Instrument, order.Target, level, order.Mode, turns));
        }

        room.To(phase);
        var state = room.State with { PrivateCards = room.State.PrivateCards.SetItem("us", card) };
        return
        [
            Eyes.Text(Views.View.OfBoard(room.Rules, state)),
            .. Others.Select(actor => Eyes.Text(Views.View.Of(room.Rules, state, actor))),
        ];
    }
}
