namespace Uijeongbu.SocialPlan.Portal.Features.Departments;

/// <summary>Registers the register of departments.</summary>
internal static class DepartmentsRegistration
{
    public static IServiceCollection AddDepartments(this IServiceCollection services) => services.AddScoped<SaveDepartment>().AddScoped<EndDepartment>().AddScoped<DepartmentQueries>();
}
