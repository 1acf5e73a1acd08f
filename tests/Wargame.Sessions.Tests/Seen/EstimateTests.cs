using CsCheck;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Seen;

/// <summary>Numbers that are told as ranges and words, right or wrong.</summary>
public sealed class EstimateTests
{
    private static readonly FactPattern Approval = new(FactKind.Number, "approval", "bolivia");

    private static Room Told(DisclosureLevel level, double error, ulong seed = 7, string to = "us") =>
        new Room(seed: seed, rules: Disclosing.With(Disclosing.Rule(Approval, level, [to], error))).To(Phase.Outcome);

    private static NumberView Number(Room room, string actor = "us") => room.Team(actor).Numbers.Single(number => number.Key == "bolivia.approval");

    private static long Truth(Room room) => room.State.World.Values[room.Rules.Model.Find("bolivia.approval")!.Index];

    [Fact]
    public void A_right_range_holds_the_number_and_a_wrong_one_does_not()
    {
        for (ulong seed = 1; seed < 40; seed++)
        {
            var (right, wrong) = (Told(DisclosureLevel.Partial, 0, seed), Told(DisclosureLevel.Partial, 1, seed));

            Assert.InRange(Truth(right), Number(right).Told[^1].Low, Number(right).Told[^1].High);
            Assert.False(Number(wrong).Told[^1].Low <= Truth(wrong) && Truth(wrong) <= Number(wrong).Told[^1].High, $"seed {seed}");
            Assert.Equal(20_000, Number(right).Told[^1].High - Number(right).Told[^1].Low);
        }
    }

    [Fact]
    public void A_rumour_is_a_word_and_a_wrong_one_is_another_word()
    {
        Assert.Equal(Band.Middling, Number(Told(DisclosureLevel.Rumour, 0)).Told[^1].Word);
        Assert.NotEqual(Band.Middling, Number(Told(DisclosureLevel.Rumour, 1)).Told[^1].Word);
    }

    [Fact]
    public void The_same_session_errs_in_the_same_way_another_differently_and_who_is_told_cannot_tell()
    {
        var ranges = Enumerable.Range(1, 12).Select(seed => Number(Told(DisclosureLevel.Partial, 0.5, (ulong)seed)).Told[^1]).ToList();

        Assert.Equal(ranges, Enumerable.Range(1, 12).Select(seed => Number(Told(DisclosureLevel.Partial, 0.5, (ulong)seed)).Told[^1]));
        Assert.True(ranges.Distinct().Count() > 3);
        Assert.All(ranges, range => Assert.False(range.Wrong));
    }

    [Fact]
    public void Nothing_exact_goes_with_an_estimate()
    {
        var room = Told(DisclosureLevel.Partial, 0.3);

        var number = Number(room);

        Assert.Equal((0, true, true), (number.Change, number.Course.IsEmpty, number.Explains.IsEmpty));
        Assert.Equal(number.Told[^1].Middle, number.Value);
        Assert.Null(room.Explain("us", "bolivia.approval"));
        Assert.DoesNotContain(room.Team("us").Outcome!.Movements, move => move.Slot.Key == "bolivia.approval");
        Assert.Null(room.Explain(Eyes.Board, "bolivia.approval"));
        Assert.DoesNotContain(room.Projector().Outcome!.Movements, move => move.Slot.Key == "bolivia.approval");
    }

    [Fact]
    public void An_indicator_is_no_more_certain_than_its_parts()
    {
        var pattern = new FactPattern(FactKind.Number, "tension", "lowlands");
        var part = new Room(rules: Disclosing.With(Disclosing.Rule(pattern, DisclosureLevel.Partial, ["us"]))).To(Phase.Outcome);
        var calm = part.Team("us").Board.Single();
        Assert.Equal((DisclosureLevel.Partial, 0), (calm.Level, calm.Course.Length));
        Assert.Equal(20_000, calm.Told[^1].High - calm.Told[^1].Low);
        Assert.Equal(DisclosureLevel.Confirmed, part.Team("bolivia").Board.Single().Level);

        var said = new Room(rules: Disclosing.With(Disclosing.Rule(pattern, DisclosureLevel.Rumour, ["us"]))).To(Phase.Outcome).Team("us").Board.Single();
        Assert.Equal((DisclosureLevel.Rumour, Band.Middling), (said.Level, said.Told[0].Word));

        var none = new Room(rules: Disclosing.With(Disclosing.Rule(pattern, DisclosureLevel.Hidden, ["us"]))).To(Phase.Outcome);
        Assert.Empty(none.Team("us").Board);
        Assert.Empty(none.Projector().Board);
    }

    [Fact]
    public void A_rule_counts_only_while_its_condition_holds_and_the_last_that_holds_counts()
    {
        var always = Disclosing.Rule(Approval, DisclosureLevel.Rumour, ["us"]);
        var never = Disclosing.Rule(Approval, DisclosureLevel.Hidden, ["us"], when: (World.Formulas.Formula)(Of("bolivia.approval") > 99));

        Assert.Equal(DisclosureLevel.Rumour, Number(new Room(rules: Disclosing.With(always, never)).To(Phase.Outcome)).Level);
        Assert.Empty(new Room(rules: Disclosing.With(always, never with { When = null })).To(Phase.Outcome).Team("us").Numbers.Where(number => number.Key == "bolivia.approval"));
    }

    [Fact]
    public void In_the_hot_wash_nothing_is_kept_any_more()
    {
        var room = Told(DisclosureLevel.Hidden, 0).To(Phase.HotWash);

        Assert.Equal(DisclosureLevel.Confirmed, Number(room).Level);
    }

    [Fact]
    public void Two_sessions_that_differ_only_in_a_number_that_is_kept_from_a_team_give_it_the_same_bytes()
    {
        var room = new Room(rules: Disclosing.With(
            Disclosing.Rule(Approval, DisclosureLevel.Hidden, ["us"]), Disclosing.Rule(new(FactKind.Number, "tension", "lowlands"), DisclosureLevel.Hidden, ["us"])));
        room.Seat("us-1").Seat("bolivia-1").To(Phase.Outcome).To(Phase.Deliberation);

        Gen.Select(Gen.Long[0, 100_000], Gen.Int[0, 1].Select(place => place == 0 ? "bolivia.approval" : "lowlands.tension")).Sample(
            (value, key) =>
            {
                var state = room.Standing(key, value);
                return Seen(room, state) == Seen(room, room.State) && Eyes.Text(View.Of(room.Rules, state, "bolivia")) != Eyes.Text(View.Of(room.Rules, room.State, "bolivia"));
            },
            iter: 60);
    }

    [Fact]
    public void What_may_be_ordered_says_nothing_of_a_number_that_its_conditions_ask_for()
    {
        var room = new Room(rules: Disclosing.With(Disclosing.Rule(new(FactKind.Number, "tension", ""), DisclosureLevel.Hidden, ["bolivia"])));
        room.Seat("bolivia-1").To(Phase.Outcome).To(Phase.Deliberation);
        var uprising = room.Standing("lowlands.tension", 95_000);

        Assert.Equal(Eyes.Text(View.Of(room.Rules, room.State, "bolivia")), Eyes.Text(View.Of(room.Rules, uprising, "bolivia")));
        Assert.NotEqual(Eyes.Text(View.Of(room.Rules, room.State, "us")), Eyes.Text(View.Of(room.Rules, uprising, "us")));
        // Nothing is told of it, so it may be anything: the order may be tried.
        Assert.Empty(View.Of(room.Rules, uprising, "bolivia").Orders.Single(order => order.Order.Instrument.Id == "siege" && order.Order.Target.Id == "lowlands").Order.WhyNot);
    }

    [Theory]
    [InlineData(DisclosureLevel.Partial)]
    [InlineData(DisclosureLevel.Rumour)]
    public void Bytes_depend_on_a_number_only_through_what_is_told_of_it(DisclosureLevel level)
    {
        var room = new Room(rules: Disclosing.With(Disclosing.Rule(Approval, level, ["us"], 0.4))).Seat("us-1").To(Phase.Outcome).To(Phase.Deliberation);
        var alike = 0;

        Gen.Select(Gen.Long[45_000, 52_000], Gen.Long[45_000, 52_000]).Sample(
            (one, other) =>
            {
                var (first, second) = (room.Standing("bolivia.approval", one), room.Standing("bolivia.approval", other));
                var same = ToldOf(room, first) == ToldOf(room, second);
                alike += same && one != other ? 1 : 0;
                return same == (Seen(room, first) == Seen(room, second));
            },
            iter: 80, threads: 1);
        Assert.True(alike > 3);
    }

    private static Estimate ToldOf(Room room, SessionState state) =>
        View.Of(room.Rules, state, "us").Numbers.Single(number => number.Key == "bolivia.approval").Told[^1];

    /// <summary>What the United States and the projector are shown, with what they would expect of an order.</summary>
    private static string Seen(Room room, SessionState state) => Eyes.Text(View.Of(room.Rules, state, "us")) + Eyes.Text(View.OfBoard(room.Rules, state))
        + Eyes.Text(View.Preview(room.Rules, state, "us", new("t", "us", "spraying", "chapare", 1000, Mode.Imposed, 1, false, Room.By("us-1"), "")));
}
