using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>profiles</c>: the default first, then in the author's order.</summary>
internal sealed class ProfileReader(Reading reading)
{

    public ImmutableArray<ProfileDefinition> Read()
    {
        var table = reading.Symbols.Profiles;
        foreach (var fields in reading.Sections.Maps("profiles", BeliefFormats.Profile, () => table.Incomplete = true))
        {
            var id = table.Declare(fields, IdStyle.Kebab);
            var profile = new ProfileDefinition(id ?? "", fields.Text("name") ?? "", fields.Text("about") ?? "", Reading.Cite(fields), id is null ? fields.At : table.At(id));
            if (id is not null)
                table.Define(id, profile);
        }
        var found = table.All.ToList();
        if (found.Count > 0 && !table.Incomplete && !table.Has(ProfileDefinition.Default))
        {
            reading.Bag.Report(DiagnosticCatalogue.Meaning.NoDefaultProfile, found[0].At, $"no profile has the id \"{ProfileDefinition.Default}\"",
                "it is the one under which every coefficient has its own value", new Mend.Append(null, "profiles",
                $"{{ id: {ProfileDefinition.Default}, name: The paper, about: {Skeleton.Unwritten}, source: Design of this scenario, grade: D }}"));
        }
        return [.. found.OrderBy(profile => profile.Id != ProfileDefinition.Default)];
    }
}
