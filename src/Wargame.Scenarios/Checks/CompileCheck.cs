using Wargame.Scenarios.Diagnostics;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Checks;

/// <summary>
/// Whether the engine can build the world, under every belief profile: a scenario that loads must open. The loader has checked names, kinds and units
/// by then; what is left for the engine to find are numbers, such as a drift that is too weak to hold a gauge at rest.
/// </summary>
internal static class CompileCheck
{
    public static void Run(WorldDefinition world, SourceSpan scenario, DiagnosticBag bag)
    {
        foreach (var profile in world.Profiles.Select(profile => profile.Id).DefaultIfEmpty(ProfileDefinition.Default))
        {
            try
            {
                WorldModel.Compile(world, profile);
            }
            catch (DefinitionException refused)
            {
                bag.Report(DiagnosticCatalogue.Structure.OutOfBounds, refused.At == SourceSpan.None ? scenario : refused.At, refused.Reason);
                return;
            }
        }
    }
}
