using Wargame.Doctrines.Tests.Small;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.World.Definition;

namespace Wargame.Doctrines.Tests.Rulebook;

/// <summary>What an unplayed actor answers to others and chooses on its cards.</summary>
public sealed class AnswerTests
{
    private static readonly DoctrineDefinition Host = Doctrine.Of("bolivia")
        .Answers("spraying", Of("lowlands.tension") > 90, HostAnswer.Request, "It burns.")
        .Answers("spraying", Of("lowlands.tension") > 50, HostAnswer.Refuse, "The growers are ours.")
        .Answers("spraying", null, HostAnswer.Conditions, "On our terms.");

    [Fact]
    public void It_answers_by_the_first_rule_that_holds_and_says_why()
    {
        var table = Asked("spraying");
        var answered = table.Last<RequestAnswered>();

        Assert.Equal((HostAnswer.Refuse, "The growers are ours."), (answered.Answer, answered.Because));
        Assert.Equal(new Issuer.Doctrine("bolivia"), answered.By);
    }

    [Fact]
    public void Where_no_rule_holds_it_answers_as_silence_does_in_the_scenario()
    {
        Assert.Equal(HostAnswer.Accept, Asked("aid").Last<RequestAnswered>().Answer);
    }

    [Fact]
    public void A_late_request_is_answered_and_the_signature_stands()
    {
        var table = Asked("spraying");

        Assert.DoesNotContain(table.State.Requests, request => request.IsOpen);
        Assert.True(table.State.Desk("bolivia").DoctrineSigned);
    }

    [Fact]
    public void A_request_that_comes_with_the_locked_orders_is_answered_in_commitment()
    {
        var table = new Table(Host).Seat("us-1").To(Phase.Deliberation).Draft("us-1", "a", "spraying", Mode.Joint);
        Assert.Empty(table.State.Requests);

        table.Advance();

        Assert.Equal(new Issuer.Doctrine("bolivia"), Assert.Single(table.State.Proposal!.Given).AnsweredBy);
    }

    [Fact]
    public void Its_own_foreign_orders_reach_a_human_host_before_anybody_signs()
    {
        var table = new Table(Doctrine.Of("us").Prefers("aid", 9, Mode.Joint)).Seat("bolivia-1").To(Phase.Deliberation);
        var request = Assert.Single(table.State.Requests);

        Assert.Equal(("bolivia", true, "Because of aid."), (request.Host, request.IsOpen, request.Draft.Because));
    }

    [Fact]
    public void It_asks_nobody_about_what_it_imposes()
    {
        var table = new Table(Doctrine.Of("us").Prefers("spraying", 9, Mode.Imposed)).Seat("bolivia-1").To(Phase.Deliberation);

        Assert.Equal(["spraying"], table.Drafted("us"));
        Assert.Empty(table.State.Requests);
    }

    [Fact]
    public void It_chooses_by_the_first_rule_that_holds_and_says_why()
    {
        var doctrine = Doctrine.Of("bolivia")
            .Chooses("troops", Of("lowlands.tension") > 90, "It burns.")
            .Chooses("envoy", Of("lowlands.tension") > 50, "Talk first.");
        var chosen = new Table(doctrine).To(Phase.Deliberation).Last<OptionChosen>();

        Assert.Equal(("envoy", "Talk first.", new Issuer.Doctrine("bolivia")), (chosen.Option, chosen.Because, chosen.By));
    }

    [Fact]
    public void Where_no_rule_holds_it_chooses_the_cards_default()
    {
        var doctrine = Doctrine.Of("bolivia").Chooses("troops", Of("lowlands.tension") > 90, "It burns.");

        Assert.Equal("wait", new Table(doctrine).To(Phase.Deliberation).Last<OptionChosen>().Option);
    }

    private static Table Asked(string instrument) =>
        new Table(Host).Seat("us-1").To(Phase.Deliberation).Draft("us-1", "a", instrument, Mode.Joint).Ask("us-1", "a");
}
