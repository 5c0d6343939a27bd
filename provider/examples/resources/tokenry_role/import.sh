terraform import tokenry_role.deployer ROLE_ID
