using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Wargame.Architecture.Tests;

/// <summary>
/// The world, the session rules and the doctrines have no clock, no chance, no I/O and no culture inside. Their compiled code is read: what
/// it calls is what counts, however it was written.
/// </summary>
public class PurityTests
{
    private static readonly string[] BannedTypes =
    [
        "System.Random", "System.Diagnostics.Stopwatch", "System.TimeProvider", "System.Environment", "System.Console",
        "System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.Net.Http.HttpClient", "System.Net.Sockets.Socket",
        "System.Threading.Thread", "System.Threading.Timer", "System.Diagnostics.Process", "System.Security.Cryptography.RandomNumberGenerator",
    ];

    private static readonly string[] BannedMembers =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid", "System.Globalization.CultureInfo.get_CurrentCulture",
        "System.Math.Pow", "System.Math.Exp", "System.Math.Log", "System.Math.Log2", "System.Math.Log10", "System.Math.Sin",
        "System.Math.Cos", "System.Math.Tan", "System.Math.Cbrt",
    ];

    /// <summary>Written by the compiler into every iterator, which asks whether it is used by the thread that made it; no value of it escapes.</summary>
    private const string Iterators = "System.Environment.get_CurrentManagedThreadId";

    public static TheoryData<string> PureProjects => ["Wargame.World", "Wargame.Sessions", "Wargame.Doctrines"];

    [Theory]
    [MemberData(nameof(PureProjects))]
    public void A_pure_project_calls_nothing_that_differs_between_runs(string project)
    {
        var called = CalledMembers(Path.Combine(AppContext.BaseDirectory, project + ".dll"));

        var found = called.Where(member => member != Iterators).Where(member => BannedMembers.Contains(member)
            || BannedTypes.Any(type => member.StartsWith(type + ".", StringComparison.Ordinal))).ToList();

        Assert.True(found.Count == 0, $"{project} calls {string.Join(", ", found)}");
    }

    [Fact]
    public void The_check_sees_a_call_that_is_there()
    {
        var called = CalledMembers(Assembly.GetExecutingAssembly().Location);

        Assert.Contains("System.IO.File.ReadAllText", called);
    }

    private static IReadOnlyCollection<string> CalledMembers(string assembly)
    {
        using var stream = File.OpenRead(assembly);
        using var portable = new PEReader(stream);
        var metadata = portable.GetMetadataReader();
        return metadata.MemberReferences
            .Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => TypeName(metadata, (TypeReferenceHandle)member.Parent) + "." + metadata.GetString(member.Name))
            .ToHashSet();
    }

    private static string TypeName(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name);
    }
}
