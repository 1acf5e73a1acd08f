using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Fixing;
using Wargame.Sessions.Msel;
using Wargame.Sessions.Storage;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>A hot fix: the author mends the text while it is played, and control takes over what fits.</summary>
public sealed class FixTests
{
    private static MselRow Row(Room room, string inject) => room.ControlDesk().Msel.Single(row => row.Inject.Id == inject);

    [Fact]
    public void Mended_words_come_with_the_inject_and_nobody_but_control_reads_them_before()
    {
        var room = new Room().Fixed(Mended.With("riot", riot => riot with { Turn = 2, When = null, Text = Mended.Canary }));

        Assert.Equal(Mended.Canary, Row(room, "riot").Inject.Text);
        room.To(Phase.Outcome);
        foreach (var actor in new[] { "bolivia", "us", "autonomists", "oas" })
            Assert.DoesNotContain(Mended.Canary, Eyes.Text(room.Team(actor)), StringComparison.Ordinal);
        Assert.DoesNotContain(Mended.Canary, Eyes.Text(room.Projector()), StringComparison.Ordinal);

        room.To(Phase.Briefing);
        Assert.Contains(room.Team("bolivia").News, news => news.Inject.Id == "riot" && news.Turn == 2 && news.Inject.Text == Mended.Canary);
    }

    [Theory]
    [InlineData(1, null, "Taken: It comes in Q3 2008, whatever its condition was.")]
    [InlineData(2, null, "Taken: It comes in Q4 2008, whatever its condition was.")]
    [InlineData(2, 10.0, "Taken: It comes in Q4 2008 if this holds: lowlands.tension > 10")]
    [InlineData(null, 10.0, "Taken: It comes once this holds, from Q4 2008 on: lowlands.tension > 10")]
    [InlineData(null, null, "Taken: It waits for control’s hand.")]
    [InlineData(9, null, "Next: Its turn lies behind the last one of this session.")]
    public void Control_reads_when_a_mended_inject_will_come(int? turn, double? above, string told)
    {
        var text = Mended.With("riot", riot => riot with { Turn = turn, When = above is { } bound ? Tense(bound) : null });

        Assert.Equal(told, new Room().Offer(text).Told("Riot"));
    }

    [Fact]
    public void A_mended_condition_decides_when_it_comes()
    {
        var early = new Room().Fixed(Mended.With("riot", riot => riot with { When = Tense(0), NotBefore = 1 })).To(Phase.Briefing);
        var never = new Room().Fixed(Mended.With("square", square => square with { Turn = null, When = Tense(1_000) })).To(Phase.Briefing);

        Assert.Contains("riot", early.State.Injects);
        Assert.DoesNotContain("square", never.State.Injects);
    }

    [Fact]
    public void A_turn_that_has_begun_becomes_the_next()
    {
        var room = new Room().To(Phase.Deliberation);
        var text = Mended.With("riot", riot => riot with { Turn = 1, When = null });

        Assert.Contains("Q4 2008", room.Offer(text).Told("Riot"), StringComparison.Ordinal);
        Assert.Contains("riot", room.Fixed(text).To(Phase.Outcome).To(Phase.Briefing).State.Injects);
    }

    [Fact]
    public void What_has_come_stays_as_people_have_read_it()
    {
        var room = new Room().To(Phase.Briefing);
        var text = Mended.With("square", square => square with { Text = Mended.Canary });

        Assert.Equal("Stays: Already sent: it stays as people have read it.", room.Offer(text).Told("square"));
        Assert.Empty(room.Offer(text).Fix.Injects);
        Assert.False(room.Offer(text).HasAny);
    }

    [Fact]
    public void What_came_with_mended_words_keeps_them_when_the_pinned_text_comes_back()
    {
        var room = new Room().Fixed(Mended.With("square", square => square with { Text = Mended.Canary })).To(Phase.Briefing);
        room.Fixed(SmallScenario.Scenario());

        Assert.Contains(room.Team("bolivia").News, news => news.Inject.Id == "square" && news.Inject.Text == Mended.Canary);
        Assert.Empty(room.State.FixedBy);
    }

    [Fact]
    public void Taking_the_pinned_text_over_undoes_a_fix()
    {
        var (plain, room) = (new Room(), new Room().Fixed(Mended.Injects(injects => [.. injects.Where(inject => inject.Id != "square"), New])));
        room.Fixed(SmallScenario.Scenario());

        Assert.Equal(Eyes.Text(plain.To(Phase.Deliberation).Team("bolivia").News), Eyes.Text(room.To(Phase.Deliberation).Team("bolivia").News));
        Assert.Equal(plain.To(Phase.HotWash).State.World.Values, room.To(Phase.HotWash).State.World.Values);
    }

    [Fact]
    public void A_new_inject_tells_its_addressees_and_does_nothing_to_the_world()
    {
        var text = Mended.Injects(injects => [.. injects, New with { To = ["us"] }]);
        var (plain, room) = (new Room().To(Phase.Adjudication), new Room());
        Assert.Equal("Taken: It is new: it comes in Q3 2008.", room.Offer(text).Told("bridge"));

        room.Fixed(text).To(Phase.Briefing);

        Assert.Contains(room.Team("us").News, news => news.Inject.Text == Mended.Canary);
        Assert.DoesNotContain(Mended.Canary, Eyes.Text(room.Team("bolivia")), StringComparison.Ordinal);
        Assert.Equal(plain.State.Proposal!.Result.Hash, room.To(Phase.Adjudication).State.Proposal!.Result.Hash);
        Assert.Equal(InjectStatus.Sent, Row(room, "fix/bridge").Status);
    }

    [Fact]
    public void A_new_inject_without_a_turn_or_condition_waits_for_control_who_sends_it()
    {
        var room = new Room().Fixed(Mended.Injects(injects => [.. injects, New with { Turn = null }])).To(Phase.Deliberation);
        Assert.DoesNotContain(Mended.Canary, Eyes.Text(room.Projector()), StringComparison.Ordinal);

        room.Do(new SendInject(room.NextId(), room.Now, Room.Control, "fix/bridge"));

        Assert.Contains(Mended.Canary, Eyes.Text(room.Projector()), StringComparison.Ordinal);
        Assert.Equal("S0902", room.Refused(new SendInject(room.NextId(), room.Now, Room.Control, "fix/bridge")).Code);
    }

    [Fact]
    public void An_inject_that_the_text_has_no_more_does_not_come()
    {
        var text = Mended.Injects(injects => [.. injects.Where(inject => inject.Id != "square")]);
        var room = new Room();
        Assert.Equal("Taken: It does not come any more.", room.Offer(text).Told("square"));

        Assert.DoesNotContain("square", room.Fixed(text).To(Phase.Briefing).State.Injects);
        Assert.Equal(InjectStatus.Skipped, Row(room, "square").Status);
    }

    [Fact]
    public void What_control_has_decided_for_itself_stands_and_control_is_told_so()
    {
        var room = new Room();
        room.Do(new EditInject(room.NextId(), room.Now, Room.Control, "square", new("Ours", "Ours.", ""), "The press calls it so"));
        room.Do(new PlanInject(room.NextId(), room.Now, Room.Control, "square", InjectComing.AsWritten, 2, "Later"));
        var text = Mended.With("square", square => square with { Text = Mended.Canary });

        Assert.Contains("The words that control has given it stand. Whether and when it comes stays as control has set it.", room.Offer(text).Told("square"), StringComparison.Ordinal);
        room.Fixed(text).To(Phase.Outcome).To(Phase.Briefing);
        Assert.Equal("Ours.", room.Team("bolivia").News.Single(news => news.Inject.Id == "square").Inject.Text);
    }

    [Fact]
    public void A_mended_brief_is_read_by_its_team_at_once_and_by_no_other()
    {
        var room = new Room().To(Phase.Deliberation).Fixed(Mended.Brief("us", Mended.Canary));

        Assert.Equal(Mended.Canary, room.Team("us").Brief);
        Assert.DoesNotContain(Mended.Canary, Eyes.Text(room.Team("bolivia")), StringComparison.Ordinal);
        Assert.Equal("BRIEF-us", room.Fixed(SmallScenario.Scenario()).Team("us").Brief);
    }

    [Fact]
    public void Rules_and_numbers_are_for_the_next_session_and_control_reads_why()
    {
        var text = Mended.World(world => world with { Rules = world.Rules.RemoveAt(0), Turns = 4 });
        var offer = new Room().Offer(text);

        Assert.StartsWith("Next: The session computes with what it was opened with", offer.Told("Rules and effects: " + SmallScenario.Scenario().World.Rules[0].Id), StringComparison.Ordinal);
        Assert.StartsWith("Next:", offer.Told("Numbers: turns"), StringComparison.Ordinal);
        Assert.False(offer.HasAny);
    }

    [Fact]
    public void A_text_that_says_the_same_on_other_lines_changes_nothing()
    {
        var text = Mended.World(world => world with
        {
            Injects = [.. world.Injects.Select(inject => inject with { At = new("small/scenario.yaml", 40, 3) })],
            Rules = [.. world.Rules.Select(rule => rule with { At = new("small/rules.yaml", 7, 1) })],
        });

        Assert.Empty(new Room().Offer(text).Lines);
    }

    [Fact]
    public void A_condition_on_what_the_session_does_not_have_is_for_the_next_one()
    {
        var text = Mended.With("riot", riot => riot with { When = (Formula)(Of("lowlands.hunger") > 1) });
        var room = new Room();

        Assert.Equal("Next: Its condition asks for something that this session does not have.", room.Offer(text).Told("Riot"));
        Assert.Empty(room.Offer(text).Fix.Injects);
        Assert.Equal("S0907", room.Refused(new TakeFix(room.NextId(), room.Now, Room.Control, new("5ma11", "x", [Bad(room)], [], [], []), "Try it")).Code);
    }

    [Fact]
    public void A_fix_that_was_looked_at_before_the_session_went_on_is_refused()
    {
        var room = new Room();
        var late = room.Take(Mended.With("square", square => square with { Text = Mended.Canary }));
        room.To(Phase.Briefing);

        Assert.Equal("S0907", room.Refused(late).Code);
        Assert.Equal("S0906", room.Refused(room.Take(SmallScenario.Scenario())).Code);
    }

    [Fact]
    public void Only_control_takes_a_text_over_with_a_reason_and_before_the_hot_wash()
    {
        var room = new Room().Seat("bolivia-1");
        var fix = room.Take(Mended.With("riot", riot => riot with { Text = Mended.Canary }));

        Assert.Equal("S0101", room.Refused(fix with { By = Room.By("bolivia-1") }).Code);
        Assert.Equal(Refusals.BadReason.Code, room.Refused(fix with { Reason = "" }).Code);
        Assert.Equal("S0201", room.To(Phase.HotWash).Refused(fix).Code);
    }

    [Fact]
    public void Of_two_facilitators_the_second_is_told_what_the_first_did()
    {
        var room = new Room().Joined();
        var seen = room.State.Cell.DeedCount;
        room.Fixed(Mended.With("riot", riot => riot with { Text = Mended.Canary }));

        var edit = new EditInject(room.NextId(), room.Now, WhiteCellRoom.Bea, "riot", new("A", "B", ""), "Clearer") with { Seen = seen };

        var refusal = room.Refused(edit);
        Assert.Equal("S1401", refusal.Code);
        Assert.EndsWith("took a mended text of the scenario over: A date was wrong", refusal.Why.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_says_who_took_it_over_and_why_and_the_record_alone_gives_the_session_again()
    {
        var text = Mended.Injects(injects => [.. injects.Select(one => one.Id == "riot" ? one with { When = Tense(0), Text = Mended.Canary } : one), New]);
        var room = new Room().Fixed(text).To(Phase.HotWash);

        Assert.Contains(new Room().Fixed(text).ControlDesk().Log, line => line.Text == "Control takes a mended text over (2 injects, 0 briefs): A date was wrong");
        var again = room.Events.Select(happened => SessionEventJson.Read(SessionEventJson.Write(happened))).Aggregate(SessionState.Empty, room.Rules.Evolve);
        Assert.Equal(Eyes.Text(View.OfControl(room.Rules, room.State).Msel), Eyes.Text(View.OfControl(room.Rules, again).Msel));
        Assert.Equal(room.State.Turns.Select(turn => turn.Result.Hash), again.Turns.Select(turn => turn.Result.Hash));
    }

    [Fact]
    public void Every_kind_of_node_of_a_condition_can_be_stored()
    {
        var nodes = typeof(Expression).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Expression)));

        Assert.Empty(nodes.Except(FormulaNames.Known));
    }

    private static InjectDefinition New { get; } = InjectDefinition.Told("bridge", 4, "The bridge is shut", Mended.Canary, Channel.Cable, "El Deber", []) with { Turn = 1 };

    private static Formula Tense(double bound) => new(FormattableString.Invariant($"lowlands.tension > {bound}"), ((Formula)(Of("lowlands.tension") > bound)).Root);

    private static FixedInject Bad(Room room) => new(
        "riot", Channel.News, [], null, (Formula)(Of("lowlands.hunger") > 1), 1, "", [FixedWords.Of(room.Rules.Model.Definition.Injects[2], Languages.Language.English)]);
}
