---
to: hygen-<%= name %>.md
force: true
---
# <%= name %>
