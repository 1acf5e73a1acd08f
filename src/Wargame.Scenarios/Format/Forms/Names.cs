namespace Wargame.Scenarios.Format.Forms;

/// <summary>The id of what the map itself describes.</summary>
/// <param name="Of">What has the id.</param>
/// <param name="IsSnake">Whether it is in snake case (<c>bond_state</c>), else in kebab case (<c>media-luna</c>).</param>
public sealed record IdForm(NameKind Of, bool IsSnake) : ValueForm
{
    /// <inheritdoc/>
    public override string Noun => IsSnake ? "a new name, in snake case" : "a new name, in kebab case";
}

/// <summary>The name of something that is defined elsewhere.</summary>
/// <param name="Of">What is named.</param>
public sealed record NameForm(NameKind Of) : ValueForm
{
    /// <inheritdoc/>
    public override string Noun => Of switch
    {
        NameKind.Number => "`entity.variable`",
        NameKind.Mechanism => "the number of a causal mechanism",
        NameKind.Country => "the code of a country on the map",
        NameKind.Division => "the code of a division on the map",
        NameKind.Seat => "the title of a seat",
        NameKind.Warning => "the code of a warning",
        NameKind.Tag => "a tag",
        NameKind.Relation => "a relation",
        NameKind.Parameter => "a parameter",
        NameKind.Scenario => "the name of the folder",
        NameKind.PrivateCard => "the id of a private card",
        NameKind.Profile => "the id of a belief profile",
        NameKind.Entity or NameKind.Actor or NameKind.Instrument or NameKind.Inject or NameKind.Option or NameKind.Indicator => $"the id of an {Of.ToString().ToLowerInvariant()}",
        _ => $"the id of a {Of.ToString().ToLowerInvariant()}",
    };
}
