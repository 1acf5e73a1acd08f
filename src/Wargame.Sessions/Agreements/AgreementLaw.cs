using Wargame.Sessions.Views;

namespace Wargame.Sessions.Agreements;

/// <summary>What may be offered for signature.</summary>
internal static class AgreementLaw
{
    /// <summary>Why a text may not be offered, or null.</summary>
    /// <param name="writer">Who writes.</param>
    /// <param name="actor">For whom it is offered.</param>
    /// <param name="text">The text in its clean form.</param>
    public static Refusal? WhyNot(Sight writer, string actor, AgreementText text) =>
        Among(writer, actor, text) ?? Time(writer, text) ?? Clauses(writer, text) ?? Secrecy(writer, text);

    /// <summary>Why a last turn is none, or null.</summary>
    public static Refusal? Ends(SessionRules rules, SessionState state, int until)
    {
        if (until < Spokesman.NextOpenTurn(state))
            return Refusals.ExpiryPast(rules.Scenario.Turn(until));
        return until > rules.Model.Definition.Turns ? Refusals.ExpiryBeyond : null;
    }

    private static Refusal? Among(Sight writer, string actor, AgreementText text)
    {
        if (text.Title.Length == 0)
            return Refusals.BadAgreementTitle;
        foreach (var party in text.Parties.Concat(text.Sponsors).Concat(text.Readers).Where(party => writer.Rules.Entity(party) is not { IsActor: true }))
            return Refusals.NoSuchAgreementParty(party, NearestNames.Of(party, writer.Rules.Actors.Select(known => (known.Id, known.Name, (object)known))));
        if (text.Parties.Length < 2)
            return Refusals.AgreementWithItself;
        return text.MayPropose(actor) ? null : Refusals.NotAmongParties;
    }

    private static Refusal? Time(Sight writer, AgreementText text)
    {
        var clauses = text.Clauses.Select(clause => clause.Until).Where(until => until != 0);
        var wrong = clauses.Append(text.Until).Select(until => Ends(writer.Rules, writer.State, until)).FirstOrDefault(refusal => refusal is not null);
        return wrong ?? (clauses.Any(until => until > text.Until) ? Refusals.ClauseOutlivesAgreement : null);
    }

    private static Refusal? Clauses(Sight writer, AgreementText text)
    {
        if (text.Clauses.IsEmpty)
            return Refusals.NothingAgreed;
        return text.Clauses.Select(clause => text.Parties.Contains(clause.Party) ? ClauseLaw.WhyNot(writer, clause) : Refusals.ClauseBindsOutsider)
            .FirstOrDefault(refusal => refusal is not null);
    }

    /// <summary>Where only two teams play, what both know is still hidden from the projector, and nobody else is there.</summary>
    private static Refusal? Secrecy(Sight writer, AgreementText text)
    {
        var teams = writer.Rules.Scenario.Teams;
        return teams.Length > 2 && text.Clauses.Any(clause => clause.Secret) && teams.All(team => text.LetsIn(team.Actor)) ? Refusals.SecretToAll : null;
    }
}
