package org.sanad.forms.openrosa;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Opens the door a request came to, before anything else is done. */
@Component
class CollectorArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final OpenDoor openDoor;

    CollectorArgument(OpenDoor openDoor) {
        this.openDoor = openDoor;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Collector.class;
    }

    /** Asks for no field of the request: whoever does reads its body, which the parts of a submission are taken from. */
    @Override
    public Collector resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var inAddress =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        var token = inAddress instanceof Map<?, ?> variables ? variables.get("token") : null;
        var app = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        return token == null ? openDoor.byName() : openDoor.byToken(token.toString(), app);
    }
}
