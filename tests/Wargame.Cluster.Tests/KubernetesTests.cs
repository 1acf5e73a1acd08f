using k8s;
using k8s.Models;
using Wargame.Machines;

namespace Wargame.Cluster.Tests;

/// <summary>The manifests are read by Kubernetes' own types, which know every field and its place; and what they say fits together.</summary>
public sealed class KubernetesTests
{
    private static readonly List<object> Manifests = [.. Directory.EnumerateFiles(Path.Combine(Tree.Root, "deploy", "kubernetes"), "*.yaml")
        .Order(StringComparer.Ordinal).SelectMany(file => KubernetesYaml.LoadAllFromString(File.ReadAllText(file), strict: true))];

    private static readonly V1PodTemplateSpec Pod = One<V1Deployment>().Spec.Template;

    private static readonly V1Container Server = Pod.Spec.Containers.Single();

    [Fact]
    public void A_field_that_does_not_exist_is_found() =>
        Assert.ThrowsAny<Exception>(() => KubernetesYaml.LoadAllFromString("apiVersion: v1\nkind: Service\nmetadata:\n  name: x\nspec:\n  prots: []\n", strict: true));

    [Fact]
    public void Every_selector_finds_the_servers()
    {
        var labels = Pod.Metadata.Labels;
        foreach (var selector in (IDictionary<string, string>[])
            [One<V1Service>().Spec.Selector, One<V1Deployment>().Spec.Selector.MatchLabels, One<V1PodDisruptionBudget>().Spec.Selector.MatchLabels, One<V1NetworkPolicy>().Spec.PodSelector.MatchLabels])
            Assert.All(selector, pair => Assert.Equal(pair.Value, labels[pair.Key]));
    }

    [Fact]
    public void Probes_and_ports_are_those_of_the_server()
    {
        var ports = Server.Ports.Select(port => port.Name).ToList();

        Assert.Equal("/health/ready", Server.ReadinessProbe.HttpGet.Path);
        Assert.Equal("/health/ready", Server.StartupProbe.HttpGet.Path);
        Assert.Equal("/health/live", Server.LivenessProbe.HttpGet.Path);
        foreach (var probe in (V1Probe[])[Server.ReadinessProbe, Server.StartupProbe, Server.LivenessProbe])
            Assert.Contains(probe.HttpGet.Port.Value, ports);
        Assert.Contains(One<V1Service>().Spec.Ports.Single().TargetPort.Value, ports);
        Assert.Equal(["http", "silo", "gateway"], ports);
    }

    [Fact]
    public void A_pod_drains_before_it_is_killed_and_may_do_nothing_that_it_need_not()
    {
        Assert.True(Pod.Spec.TerminationGracePeriodSeconds >= 30, "drain and last snapshots need time");
        Assert.Equal("0", One<V1Deployment>().Spec.Strategy.RollingUpdate.MaxUnavailable.Value);
        Assert.True(Pod.Spec.SecurityContext.RunAsNonRoot);
        Assert.True(Server.SecurityContext.ReadOnlyRootFilesystem);
        Assert.False(Server.SecurityContext.AllowPrivilegeEscalation);
        Assert.False(One<V1ServiceAccount>().AutomountServiceAccountToken);
        Assert.Equal(One<V1ServiceAccount>().Metadata.Name, Pod.Spec.ServiceAccountName);
        Assert.Empty(Manifests.OfType<V1Role>());
        Assert.NotNull(Server.Resources.Limits["memory"]);
    }

    [Fact]
    public void Every_setting_is_one_that_the_server_knows()
    {
        var options = File.ReadAllText(Path.Combine(Tree.Root, "src", "Wargame.Server", "Hosting", "ServerOptions.cs"))
            + File.ReadAllText(Path.Combine(Tree.Root, "src", "Wargame.Server", "Clustering", "ClusterArguments.cs"));

        foreach (var name in Server.Env.Select(setting => setting.Name).Concat(Server.Args.Where(argument => argument.StartsWith("--", StringComparison.Ordinal))))
            Assert.Contains($"\"{name}\"", options, StringComparison.Ordinal);
    }

    private static T One<T>() => Manifests.OfType<T>().Single();
}
