using Wargame.Sessions.Languages;
using Wargame.Sessions.Tests.Small;
using Wargame.World.Definition;
using Wargame.World.Wording;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Sentences: an English pattern and its parts, said in each reader's language.</summary>
public sealed class SentenceTests
{
    private static readonly Phrasebook Spanish = new(Language.Spanish, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["{0} owes {1} to {2}."] = "A {2} le debe {0} {1}.",
        ["{0} and {1}"] = "{0} y {1}",
        ["a debt"] = "una deuda",
    });

    private static string InSpanish(Sentence sentence) => Spanish.Say(sentence, part => part is EntityDefinition { Id: var id } ? $"<{id}>" : null);

    [Fact]
    public void A_translation_may_turn_the_order_of_the_parts_round()
    {
        Sentence sentence = $"{"Ana"} owes {1234.5} to {"Bea"}.";

        Assert.Equal("{0} owes {1} to {2}.", sentence.Pattern);
        Assert.Equal("Ana owes 1,234.5 to Bea.", sentence.ToString());
        Assert.Equal("A Bea le debe Ana 1.234,5.", InSpanish(sentence));
    }

    [Fact]
    public void Sentences_in_sentences_rows_and_names_are_said_in_the_language()
    {
        Sentence debt = $"a debt";
        var bolivia = SmallScenario.Rules.Entity("bolivia")!;

        Assert.Equal("A Ana, Bea y <bolivia> le debe Eva una deuda.", InSpanish($"{"Eva"} owes {debt} to {Sentence.All("Ana", "Bea", bolivia)}."));
        Assert.Equal($"Eva owes a debt to Ana, Bea and {bolivia.Name}.", ((Sentence)$"{"Eva"} owes {debt} to {Sentence.All("Ana", "Bea", bolivia)}.").ToString());
    }

    [Fact]
    public void What_has_no_translation_is_said_in_english_and_a_year_has_no_separator()
    {
        Assert.Equal("Nobody knows Ana.", InSpanish($"Nobody knows {"Ana"}."));
        Assert.Equal("Q3 2008", SmallScenario.Rules.Scenario.TurnLabel(1));
    }

    [Fact]
    public void What_a_person_wrote_is_never_taken_for_a_hole()
    {
        Assert.Equal("A {0} le debe {2} 5.", InSpanish($"{"{2}"} owes {5} to {"{0}"}."));
    }

    [Fact]
    public void One_decision_is_refused_to_each_reader_in_their_own_words()
    {
        var book = new Phrasebook(Language.Spanish, [KeyValuePair.Create("{0} holds {1} now.", "{0} tiene {1}."), KeyValuePair.Create("the clock", "el reloj")]);
        var rules = new SessionRules(SmallScenario.Scenario() with { Phrases = new Phrasebooks(book) }, SmallScenario.Rules.Model);
        var refusal = Refusals.HeldByAnother("Bea", WhiteCell.Duties.Words(WhiteCell.Duty.Clock));

        Assert.Equal("Bea holds the clock now.", rules.Say(refusal.Why));
        Assert.Equal("Bea tiene el reloj.", rules.In(Language.Spanish).Say(refusal.Why));
    }
}
