using Wargame.Sessions.Agreements;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Tests.Seen;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>What of an agreement never reaches those who are not let in.</summary>
public sealed class AgreementSecrecyTests
{
    private static readonly string[] Outside = ["us", "oas", Eyes.Board];

    [Fact]
    public void A_private_draft_changes_no_byte_of_anybody_elses_page()
    {
        var room = Treaties.Table();
        var before = Pages(room, "us", "oas", "autonomists", Eyes.Board);
        room.Do(room.Keeps("bolivia-1", Treaties.Of(Treaties.Promise, Treaties.NoStrike)));

        Assert.Equal(before, Pages(room, "us", "oas", "autonomists", Eyes.Board));
        Assert.Contains(Treaties.SecretWords, Pages(room, "bolivia")[0], StringComparison.Ordinal);
        Assert.Contains(Treaties.SecretWords, Eyes.Text(room.ControlDesk()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_negotiated_changes_no_byte_outside_those_who_are_let_in()
    {
        var room = Treaties.Table();
        var before = Pages(room, Outside);
        room.Do(room.Offer("bolivia-1", Treaties.Of(Treaties.NoStrike, Treaties.Promise)));
        room.Do(room.Signs("autonomists-1"));
        room.Do(room.Offer("autonomists-1", Treaties.Of(Treaties.NoStrike), onto: 1));

        Assert.Equal(before, Pages(room, Outside));
    }

    [Fact]
    public void Two_agreements_that_differ_in_what_is_secret_look_the_same_from_outside()
    {
        var plain = Treaties.Table().Agreed(Treaties.Of(Treaties.NoStrike));
        var secret = Treaties.Table();
        secret.Do(secret.Keeps("bolivia-1", Treaties.Of(Treaties.Promise)));
        secret.Do(secret.Offer("bolivia-1", Treaties.Of(Treaties.Quiet) with { Readers = ["oas"] }));
        secret.Do(secret.Offer("bolivia-1", Treaties.Of(Treaties.Promise, Treaties.NoStrike) with { Readers = ["oas"] }, onto: 1));
        secret.Do(secret.Signs("autonomists-1", version: 2));
        secret.Do(secret.Signs("bolivia-1", version: 2));

        Assert.Equal(Pages(plain, "us", Eyes.Board), Pages(secret, "us", Eyes.Board));
        Assert.Contains(Treaties.SecretWords, Pages(secret, "oas")[0], StringComparison.Ordinal);
        plain.To(Phase.Outcome);
        secret.To(Phase.Outcome);
        Assert.Equal(Pages(plain, "us", Eyes.Board), Pages(secret, "us", Eyes.Board));
    }

    [Fact]
    public void An_agreement_of_secret_clauses_alone_is_itself_a_secret()
    {
        var room = Treaties.Table();
        var before = Pages(room, Outside);
        room.Agreed(Treaties.Of(Treaties.Promise));

        Assert.Equal(before, Pages(room, Outside));
    }

    [Fact]
    public void Whoever_learns_of_a_breach_reads_the_clause_that_was_broken_and_no_other()
    {
        var room = Treaties.Table().Agreed(Treaties.Of(Treaties.NoStrike with { Secret = true }, Treaties.Promise));
        room.Do(room.Draft("autonomists-1", "a", "strike", "lowlands"));
        var breach = Assert.Single(room.Breaches());
        Assert.All(Pages(room, Outside), page => Assert.DoesNotContain(Treaties.Id, page, StringComparison.Ordinal));
        room.Do(new DiscloseBreach(room.NextId(), room.Now, Room.Control, breach.Id, ["us"]));

        var us = room.Team("us").Agreements;
        Assert.Empty(us.Agreements);
        Assert.Equal(TermKind.Abstain, Assert.Single(us.Breaches).Clause.Clause.Kind);
        Assert.Empty(us.Breaches[0].Breach.KnownTo);
        Assert.All(Pages(room, Outside), page => Assert.DoesNotContain(Treaties.SecretWords, page, StringComparison.Ordinal));
        Assert.All(Pages(room, "oas", Eyes.Board), page => Assert.DoesNotContain(Treaties.Id, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Earlier_versions_stay_readable_to_the_parties()
    {
        var room = Treaties.Table();
        room.Do(room.Offer("bolivia-1", Treaties.Of(Treaties.Promise)));
        room.Do(room.Offer("autonomists-1", Treaties.Of(Treaties.NoStrike), onto: 1));

        Assert.Equal([1, 2], Assert.Single(room.Team("autonomists").Agreements.Agreements).Versions.Select(version => version.Number));
    }

    [Fact]
    public void A_public_agreement_is_in_the_papers_and_on_the_board()
    {
        var room = Treaties.Table().Agreed(Treaties.Of(Treaties.NoStrike, Treaties.Promise));

        Assert.Equal("Autonomists · Bolivia: Gas and taxes", Assert.Single(room.Projector().News, news => news.Inject.Id == "agreement-in-force/" + Treaties.Id).Inject.Title);
        Assert.Equal(TermKind.Abstain, Assert.Single(Assert.Single(room.Projector().Agreements.Agreements).Versions[0].Clauses).Clause.Kind);
        Assert.Single(room.Team("us").Agreements.Agreements);
    }

    [Fact]
    public void The_words_to_write_with_name_nothing_that_the_writer_may_not_know()
    {
        var room = Treaties.Table();
        var words = View.AgreementWords(room.Rules, room.State, new Viewer.Team("bolivia"));

        Assert.DoesNotContain(words.Orders, order => order.Instrument.Id == "bribe");
        Assert.DoesNotContain(words.Numbers, slot => slot.Key is "bolivia.corruption" or "us.cash");
        Assert.Contains(View.AgreementWords(room.Rules, room.State, new Viewer.Team("us")).Orders, order => order.Instrument.Id == "bribe");
        Assert.Contains(words.Orders, order => order.Party == "us" && order.Instrument.Id == "spraying" && order.Targets.Contains("chapare"));
    }

    private static List<string> Pages(Room room, params string[] viewers) =>
        [.. viewers.Select(viewer => viewer == Eyes.Board ? Eyes.Text(room.Projector()) : Eyes.Text(room.Team(viewer)))];
}
